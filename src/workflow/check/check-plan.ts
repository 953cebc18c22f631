/**
 * The check behind the button: a workbook read, every rule asked, what people chose to ignore left out.
 */
import type { CivilDate } from '../../domain/dates';
import type { PlanSettings, TrackedTask } from '../../domain/plan';
import { checkedTables, createCheck, noticedWhileReading, ruleCatalogue } from '../../domain/rules';
import type { Check, Finding, RuleConfiguration, RuleContext } from '../../domain/rules';
import { recognizeWorkbook } from '../../domain/tables';
import type { RecognizedWorkbook } from '../../domain/tables';
import type { WorkbookSnapshot } from '../../workbook';
import { annexPeriod, builtInFormSheets, formerFigures, rememberedForm } from '../annex';
import { findingMark, rememberedIn } from '../reading';
import { ownSheetsOf, trackedPlanFrom } from '../structure';
import type { TrackedPlan } from '../structure';

export interface CheckOptions {
  /** The day to check for; the workbook's own fixed day comes first where it has one and `force` is not set. */
  readonly asOf: CivilDate;
  /** Keeps to `asOf` even where the workbook fixes another day. */
  readonly force?: boolean;
  readonly year?: number;
  /** In place of single settings of the workbook. */
  readonly settings?: Partial<PlanSettings>;
  readonly configuration?: RuleConfiguration;
  /** What recognition said, where the caller has it already. */
  readonly recognized?: RecognizedWorkbook;
  /** The tracked plan, where the caller has read it already. */
  readonly plan?: TrackedPlan;
  /** Keeps what was found on unchanged rows from one check to the next. */
  readonly check?: Check;
  /** Only what was noticed while the tables were read, without asking the rules about the texts. */
  readonly onlyReading?: boolean;
}

export interface PlanCheck {
  readonly recognized: RecognizedWorkbook;
  /** By sheet, row, column and rule; what a person chose to ignore is in `ignored`. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[];
  /** What fixes need to know. */
  readonly context: RuleContext;
}

const NO_TASKS: readonly TrackedTask[] = [];

/** Pure: the same snapshot and options give the same findings. */
export function checkPlan(snapshot: WorkbookSnapshot, options: CheckOptions): PlanCheck {
  const { tasks, settings, fixedDay, daysOff, units } = options.plan ?? trackedPlanFrom(snapshot);
  const remembered = rememberedIn(snapshot);
  const ownSheets = ownSheetsOf(snapshot);
  const recognized =
    options.recognized ??
    recognizeWorkbook(snapshot.sheets, {
      beforeDayIsStrict: settings.beforeDayIsStrict,
      corrections: remembered.corrections,
      ownSheets,
      ...(options.year === undefined ? {} : { year: options.year }),
      ...(snapshot.fileName === undefined ? {} : { fileName: snapshot.fileName }),
    });
  const own = new Set(ownSheets);
  const grids = snapshot.sheets.filter(({ name }) => !own.has(name));
  const annexForm = options.onlyReading === true ? null : rememberedForm(snapshot);
  const input = {
    recognized,
    tracked: tasks ?? NO_TASKS,
    units,
    settings: { ...settings, ...options.settings },
    today: options.force === true ? options.asOf : (fixedDay ?? options.asOf),
    daysOff,
    year: options.year ?? recognized.year.value,
    formerFigures: options.onlyReading === true ? [] : formerFigures(snapshot, recognized),
    annexPeriod: options.onlyReading === true ? null : annexPeriod(snapshot, recognized),
    ...(annexForm ? { annexForm } : {}),
  };
  const checked = {
    ...input,
    // Findings on the task table are sorted among the other sheets.
    grids: snapshot.sheets,
    ...(options.configuration ? { configuration: options.configuration } : {}),
  };
  const found =
    options.onlyReading === true
      ? noticedWhileReading(ruleCatalogue, checked)
      : (options.check ?? createCheck(ruleCatalogue)).run(checked);
  const reasons = new Map(
    remembered.ignored.map(({ sheet, cell, what, reason }) => [`${sheet}!${cell} ${what}`, reason]),
  );
  return {
    recognized,
    ...withoutIgnored(withoutOfficialNumbers(found, builtInFormSheets(snapshot, recognized)), reasons),
    context: { ...input, tables: checkedTables(grids, recognized.tables) },
  };
}

/** Rules about the numbers of lines. */
const OF_NUMBERS: ReadonlySet<string> = new Set([
  'number-gap',
  'missing-number',
  'duplicate-number-across-sheets',
]);

/** The form that comes with the program numbers its lines as the official one does: nobody here can mend that. */
function withoutOfficialNumbers(found: readonly Finding[], sheets: ReadonlySet<string>): readonly Finding[] {
  if (sheets.size === 0) return found;
  return found.filter(({ sheet, rule }) => !(sheets.has(sheet) && OF_NUMBERS.has(rule)));
}

function withoutIgnored(
  found: readonly Finding[],
  reasons: ReadonlyMap<string, string>,
): Pick<PlanCheck, 'findings' | 'ignored'> {
  if (reasons.size === 0) return { findings: found, ignored: [] };
  const findings: Finding[] = [];
  const ignored: PlanCheck['ignored'][number][] = [];
  for (const finding of found) {
    const reason = reasons.get(keyOf(finding));
    if (reason === undefined) findings.push(finding);
    else ignored.push({ finding, reason });
  }
  return { findings, ignored };
}

/** Tells a finding from others on every run, as long as cell and rule stay. */
function keyOf(finding: Finding): string {
  const { sheet, cell, what } = findingMark(finding);
  return `${sheet}!${cell} ${what}`;
}
