/**
 * Quick fixes: what findings know to mend without changing the meaning, as one set of changes with a preview,
 * every cell with what stands in it and what will. A cell that somebody changed since is refused.
 *
 * Two fixes may want one cell (a space too many, a unit's name). They are tried one after the other on a copy,
 * and the copy is checked again until nothing is left to mend; what is written is the outcome.
 */
import { column as toColumn, sheetRow } from '../../domain/grid';
import { ruleOf } from '../../domain/rules';
import type { CellEdit, Finding, RuleContext } from '../../domain/rules';
import { messages } from '../../messages';
import type { CellContent, Change, ChangeSet, WorkbookSnapshot } from '../../workbook';
import { checkPlan, type CheckOptions } from '../check';
import { cellAt, textOf, withEdits } from './cell-texts';

export interface FixedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string | number | null;
  /** Ids of the rules that wanted it so. */
  readonly rules: readonly string[];
}

export interface FixResult {
  readonly changeSet: ChangeSet;
  /** By sheet, row and column. */
  readonly preview: readonly FixedCell[];
  /** Findings whose cells changed since they were found, or that cannot be mended safely. */
  readonly refused: readonly Finding[];
  /** How many findings are mended. */
  readonly mended: number;
}

export interface SafeFixOptions extends CheckOptions {
  /** Only these rules; all where left out. */
  readonly rules?: readonly string[];
}

/** More rounds than any cell has faults; a fix that undoes another would otherwise go on for ever. */
const MOST_ROUNDS = 8;

/** Mends all that can be mended safely. Applied again to its outcome it changes nothing. */
export function applyAllSafeFixes(snapshot: WorkbookSnapshot, options: SafeFixOptions): FixResult {
  const { recognized: given, ...again } = options;
  const draft = new Draft(snapshot);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const first = round === 0 && given !== undefined;
    const { findings, context } = checkPlan(draft.snapshot, first ? options : again);
    const wanted = findings.filter(({ rule }) => options.rules?.includes(rule) ?? true);
    if (!draft.mend(wanted, context)) break;
  }
  return draft.result([]);
}

/** Mends the findings given, as found on this snapshot in this context. */
export function fixChangeSet(
  snapshot: WorkbookSnapshot,
  findings: readonly Finding[],
  context: RuleContext,
): FixResult {
  const draft = new Draft(snapshot);
  const refused: Finding[] = [];
  let left = findings;
  for (let round = 0; round < MOST_ROUNDS && left.length > 0; round++) {
    const { postponed, impossible } = draft.take(left, round === 0 ? context : draft.contextAfter(context));
    refused.push(...impossible);
    if (postponed.length === left.length) {
      refused.push(...postponed);
      break;
    }
    left = postponed;
  }
  return draft.result(refused);
}

/** One suggestion that a person chose, as a change set; empty where its cells changed since. */
export function suggestionChangeSet(
  snapshot: WorkbookSnapshot,
  finding: Finding,
  edits: readonly CellEdit[],
): FixResult {
  const draft = new Draft(snapshot);
  const fits = edits.every((edit) => textOf(cellAt(snapshot, edit)) === edit.before);
  if (!fits || edits.length === 0) return draft.result([finding]);
  draft.put(edits, finding.rule);
  return draft.result([]);
}

class Draft {
  snapshot: WorkbookSnapshot;
  private readonly cells = new Map<string, FixedCell>();
  private mended = 0;

  constructor(private readonly original: WorkbookSnapshot) {
    this.snapshot = original;
  }

  /** True where something was mended. */
  mend(findings: readonly Finding[], context: RuleContext): boolean {
    const before = this.mended;
    this.take(findings, context);
    return this.mended > before;
  }

  take(
    findings: readonly Finding[],
    context: RuleContext,
  ): { readonly postponed: readonly Finding[]; readonly impossible: readonly Finding[] } {
    const postponed: Finding[] = [];
    const impossible: Finding[] = [];
    const taken = new Set<string>();
    const edits: CellEdit[] = [];
    for (const finding of findings) {
      const wanted = ruleOf(finding.rule)?.fix?.(finding, context) ?? null;
      if (wanted === null || wanted.length === 0) impossible.push(finding);
      else if (wanted.some((edit) => taken.has(placeOf(edit)))) postponed.push(finding);
      else if (wanted.some((edit) => textOf(cellAt(this.snapshot, edit)) !== edit.before))
        impossible.push(finding);
      else {
        for (const edit of wanted) taken.add(placeOf(edit));
        this.note(wanted, finding.rule);
        edits.push(...wanted);
      }
    }
    this.snapshot = withEdits(this.snapshot, edits);
    return { postponed, impossible };
  }

  put(edits: readonly CellEdit[], rule: string): void {
    this.note(edits, rule);
    this.snapshot = withEdits(this.snapshot, edits);
  }

  /** The same context over the cells as they are now. */
  contextAfter(context: RuleContext): RuleContext {
    return checkPlan(this.snapshot, {
      asOf: context.today,
      force: true,
      settings: context.settings,
      ...(context.year === null ? {} : { year: context.year }),
    }).context;
  }

  result(refused: readonly Finding[]): FixResult {
    const preview = [...this.cells.values()].filter(({ before, after }) => before !== after).sort(byPlace);
    const changes = preview.map(({ sheet, row, column, after, rules }): Change => {
      const [rule = ''] = rules;
      return {
        kind: 'write-block',
        why: titleOf(rule),
        sheet,
        at: { row: sheetRow(row), column: toColumn(column) },
        cells: [[contentOf(after)]],
      };
    });
    return { changeSet: { command: 'fix', changes }, preview, refused, mended: this.mended };
  }

  private note(edits: readonly CellEdit[], rule: string): void {
    this.mended += 1;
    for (const edit of edits) {
      const place = placeOf(edit);
      const known = this.cells.get(place);
      const { sheet, row, column, after } = edit;
      const before = known?.before ?? textOf(cellAt(this.original, edit));
      const rules = [...new Set([...(known?.rules ?? []), rule])];
      this.cells.set(place, { sheet, row, column, before, after, rules });
    }
  }
}

function placeOf({ sheet, row, column }: CellEdit): string {
  return `${String(row)},${String(column)} ${sheet}`;
}

function contentOf(after: string | number | null): CellContent {
  if (after === null || after === '') return { kind: 'blank' };
  return typeof after === 'number'
    ? { kind: 'number', number: after }
    : { kind: 'text', text: after, keepsFonts: true };
}

function titleOf(id: string): string {
  const family = ruleOf(id)?.family;
  if (family === undefined) return id;
  const sentences: Readonly<Record<string, { readonly title: string }>> = messages('vi').rules[family];
  return sentences[id]?.title ?? id;
}

function byPlace(one: FixedCell, other: FixedCell): number {
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  return one.row - other.row || one.column - other.column;
}
