/**
 * The lists that stay in the office's workbook when files were taken in: where every value came from and when,
 * what is to be decided, and what found no place.
 */
import { parseCivilDate } from '../../domain/dates';
import { cellRange, column, columnLetters, sheetRow } from '../../domain/grid';
import { badFileReason, messages } from '../../messages';
import type { CellContent, Change, WorkbookSnapshot } from '../../workbook';
import { foundList, listSheet } from '../list-sheet';
import { dateWords, HEADER_ROW, LOOKS, plainOf, rowsOfTable, textContent } from '../structure';
import { sameText } from './cell-values';
import type { Conflict, Consolidation, TakenCell } from './consolidation';
import { sideKey, type AnyField, type ListedSide } from './earlier-choices';
import { CHOICE_LIST, CHOICES, LEFT_LIST, TAKEN_LIST } from './list-names';

/** Older entries go first once there are more; those of one run are always complete. */
const MOST_ENTRIES = 50_000;

export interface ListsToKeep {
  /** "22/11/2026 08:30" */
  readonly at: string;
  readonly result: Omit<Consolidation, 'changeSet'>;
  /** What the list of decisions held before. */
  readonly sides: readonly ListedSide[];
  /** What the task table holds after this run, by `placeKey`; null for a task that is gone. */
  readonly holds: (side: ListedSide) => string | null;
}

export function keptLists(snapshot: WorkbookSnapshot, lists: ListsToKeep): readonly Change[] {
  return [
    ...takenList(snapshot, lists.at, lists.result.taken),
    ...choiceList(snapshot, lists),
    ...leftList(snapshot, lists.result),
  ];
}

function takenList(snapshot: WorkbookSnapshot, at: string, taken: readonly TakenCell[]): readonly Change[] {
  if (taken.length === 0) return [];
  const words = messages('vi').takeIn;
  const found = foundList(snapshot, TAKEN_LIST.table, TAKEN_LIST.headings);
  const before = found
    ? rowsOfTable(found).map(({ cells }) =>
        TAKEN_LIST.headings.map((heading) =>
          textContent(plainOf(cells[found.columnOf(heading)], false, snapshot.date1904)),
        ),
      )
    : [];
  const added = taken.map(({ task, field, value, before: was, from }) =>
    [
      at,
      from.file,
      from.sheet,
      from.cell,
      task.id,
      task.task,
      words.field[field],
      shownValue(field, was),
      shownValue(field, value),
    ].map(textContent),
  );
  const room = Math.max(0, MOST_ENTRIES - added.length);
  return listSheet(snapshot, {
    ...TAKEN_LIST,
    title: words.sheet.takenTitle,
    note: words.sheet.takenNote,
    rows: [...before.slice(Math.max(0, before.length - room)), ...added],
    none: '',
    why: words.sheet.why,
    tabColor: 'C6E0B4',
  }).changes;
}

function choiceList(snapshot: WorkbookSnapshot, lists: ListsToKeep): readonly Change[] {
  const words = messages('vi').takeIn;
  const sides = openSides(lists);
  if (sides.length === 0 && lists.sides.length === 0) return [];
  const { changes, sheet, body } = listSheet(snapshot, {
    ...CHOICE_LIST,
    title: words.sheet.choiceTitle,
    note: words.sheet.choiceNote,
    rows: sides.map(({ id, task, field, why, master, value, from, choice }) => [
      ...[id, task, words.field[field], why].map(textContent),
      ...[master, value].map((plain): CellContent => ({
        kind: 'text',
        text: plain === '' ? words.blank : shownValue(field, plain),
      })),
      ...[from.file, from.sheet, from.cell].map(textContent),
      textContent(choice === null ? '' : CHOICES[choice]),
    ]),
    none: words.sheet.choiceNone,
    why: words.sheet.why,
    tabColor: 'FFD966',
  });
  const found = foundList(snapshot, CHOICE_LIST.table, CHOICE_LIST.headings);
  const place = found ? found.columnOf('Quyết định') : CHOICE_LIST.headings.indexOf('Quyết định');
  const at = body.left + place;
  const why = words.sheet.why;
  // The choices stand two rows above their column: a list typed into the rule would be parted by locale.
  const row = HEADER_ROW - 1;
  const range = cellRange(body.top, at, body.bottom, at);
  const choice = (index: number): string => `$${columnLetters(at - 1 + index)}$${String(row)}`;
  return [
    ...changes,
    ...(found
      ? []
      : [
          {
            kind: 'write-block',
            why,
            sheet,
            at: { row: sheetRow(row), column: column(at - 1) },
            cells: [[textContent(CHOICES.take), textContent(CHOICES.keep)]],
          } as const,
          {
            kind: 'validation',
            why,
            sheet,
            range: cellRange(body.top, at, body.bottom + 500, at),
            rule: { kind: 'list', source: `${choice(0)}:${choice(1)}` },
            messages: { promptTitle: 'Quyết định', prompt: words.sheet.choicePrompt, allowBlank: true },
          } as const,
        ]),
    { kind: 'format', why, sheet, range, format: { fill: LOOKS.inputFill, horizontal: 'center' } },
  ];
}

/** What was decided stays; what is open stays as long as the table holds something else; new ones come last. */
function openSides({ result, sides, holds }: ListsToKeep): readonly ListedSide[] {
  const now = result.conflicts.flatMap(sidesOf);
  const nowByKey = new Map(now.map((side) => [sideKey(side), side]));
  const kept = sides.flatMap((side): ListedSide[] => {
    if (side.choice !== null) return [side];
    const again = nowByKey.get(sideKey(side));
    if (again) return [again];
    const held = holds(side);
    return held === null || sameText(held, side.value) ? [] : [side];
  });
  const known = new Set(kept.map(sideKey));
  return [...kept, ...now.filter((side) => !known.has(sideKey(side)))];
}

export function sidesOf({ task, field, reason, master, sides }: Conflict): readonly ListedSide[] {
  const why = messages('vi').takeIn.conflict[reason];
  return sides.map(({ value, from }) => ({
    id: task.id,
    task: task.task,
    field,
    why,
    master,
    value,
    from,
    choice: null,
  }));
}

function leftList(
  snapshot: WorkbookSnapshot,
  { missingUnits, badFiles, left }: ListsToKeep['result'],
): readonly Change[] {
  const words = messages('vi').takeIn;
  const rows = [
    ...missingUnits.map((unit) => [words.sheet.missing, unit, '', '', '', '', '', '']),
    ...badFiles.map(({ name, reason }) => {
      return [words.sheet.bad, '', '', name, '', '', '', badFileReason(reason, messages('vi'))];
    }),
    ...left.map(({ reason, from, value, task }) => [
      words.sheet.left,
      '',
      task,
      from.file,
      from.sheet,
      from.cell,
      value,
      words.left[reason],
    ]),
  ];
  if (rows.length === 0 && !foundList(snapshot, LEFT_LIST.table, LEFT_LIST.headings)) return [];
  return listSheet(snapshot, {
    ...LEFT_LIST,
    title: words.sheet.leftTitle,
    note: words.sheet.leftNote,
    rows: rows.map((row) => row.map(textContent)),
    none: words.sheet.leftNone,
    why: words.sheet.why,
    tabColor: 'F4B084',
  }).changes;
}

/** Days as people write them; everything else as it stands. */
export function shownValue(field: AnyField, plain: string): string {
  const date = field === 'doneOn' || field === 'due' ? parseCivilDate(plain) : undefined;
  return date === undefined ? plain : dateWords(date);
}
