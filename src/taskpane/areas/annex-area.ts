/** The statistics annex: what stands in the workbook, making it for a period, its figures, form and relations. */
import type { AnnexForm, RelationProblem } from '../../domain/annex';
import type { SheetRow } from '../../domain/grid';
import type { AnnexLine } from '../../workflow';
import type { AreaMethod, DeskInside } from './area';
import { addRelation, decideMatches, importForm, removeRelation, saveForm } from './annex/form-changes';
import type { Decision, FormText, ImportedForm } from './annex/form-changes';
import { countedCells, explanationAt } from './annex/explanations';
import type { CountedCell, Explanation } from './annex/explanations';
import { enterFigures, makeAnnex } from './annex/making';
import type { Entered, Made, TypedText, WantedAnnex } from './annex/making';
import { annexScreen, annexScreenLines, builtInLines, exportedForm, formOf } from './annex/screen';
import type { AnnexScreen, BuiltInLine } from './annex/screen';

export interface AnnexArea {
  /** What the screen shows at a glance; lines are asked for on their own. */
  screen: AreaMethod<null, AnnexScreen>;
  lines: AreaMethod<null, readonly AnnexLine[]>;
  make: AreaMethod<WantedAnnex, Made>;
  /** Figures for the period the annex stands for; all or none. */
  enter: AreaMethod<readonly TypedText[], Entered>;
  /** What the figure of a cell counts or follows from; null for any other cell. */
  explain: AreaMethod<
    { readonly sheet: string; readonly row: number; readonly column: number },
    Explanation | null
  >;
  /** Cells of the annex that count the task in a row of the task table. */
  countedIn: AreaMethod<{ readonly sheet: string; readonly row: SheetRow }, readonly CountedCell[]>;
  /** Lines of the built-in form, to choose among. */
  builtIn: AreaMethod<null, readonly BuiltInLine[]>;
  /** By reference: which built-in line each is, null for none. Gives how many were remembered. */
  decide: AreaMethod<readonly Decision[], number>;
  addRelation: AreaMethod<string, RelationProblem | null>;
  removeRelation: AreaMethod<string, boolean>;
  form: AreaMethod<null, AnnexForm>;
  saveForm: AreaMethod<AnnexForm, boolean>;
  /** The text of a form file. */
  exportForm: AreaMethod<null, string>;
  /** Takes the text of a form file. */
  importForm: AreaMethod<FormText, ImportedForm>;
}

export const annexArea = (desk: DeskInside): AnnexArea => ({
  screen: async () => annexScreen(await desk.latest(), desk),
  lines: async () => annexScreenLines(await desk.latest()),
  make: (request, work) => makeAnnex(desk, request, work),
  enter: (request, work) => enterFigures(desk, request, work),
  explain: async (place) => explanationAt(await desk.latest(), place),
  countedIn: async (place) => countedCells(await desk.latest(), place),
  builtIn: () => Promise.resolve(builtInLines()),
  decide: (request, work) => decideMatches(desk, request, work),
  addRelation: (request, work) => addRelation(desk, request, work),
  removeRelation: (request, work) => removeRelation(desk, request, work),
  form: async () => formOf(await desk.latest()),
  saveForm: (request, work) => saveForm(desk, request, work),
  exportForm: async () => exportedForm(await desk.latest()),
  importForm: (request, work) => importForm(desk, request, work),
});

export type { CountedCell, CountedTask, Explanation } from './annex/explanations';
export type { Entered, Made, TypedText, WantedAnnex } from './annex/making';
export type { LineToConfirm } from '../../workflow';
export type { AnnexScreen, BuiltInLine, RelatedLine, ShownRelation } from './annex/screen';
