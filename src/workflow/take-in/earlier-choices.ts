/**
 * What people decided on the sheet "Cần quyết định" of an earlier run: which value goes into the workbook and
 * which does not, by task and column. A later run obeys and asks no second time.
 */
import { civilDate, type CivilDate } from '../../domain/dates';
import { messages } from '../../messages';
import { fold, normalizeText } from '../../domain/text';
import type { WorkbookSnapshot } from '../../workbook';
import type { FixedField, ReportedField } from '../hand-out';
import { foundList } from '../list-sheet';
import { plainOf, rowsOfTable } from '../structure';
import { sameText } from './cell-values';
import type { CellOrigin } from './consolidation';
import { CHOICE_LIST, CHOICES, type Choice } from './list-names';

export type AnyField = ReportedField | FixedField;

/** A row of the list: one side of a conflict. */
export interface ListedSide {
  readonly id: string;
  readonly task: string;
  readonly field: AnyField;
  /** The sentence that says why it is asked. */
  readonly why: string;
  readonly master: string;
  readonly value: string;
  readonly from: CellOrigin;
  readonly choice: Choice | null;
}

export function listedSides(snapshot: WorkbookSnapshot): readonly ListedSide[] {
  const found = foundList(snapshot, CHOICE_LIST.table, CHOICE_LIST.headings);
  if (!found) return [];
  const { field: names, blank } = messages('vi').takeIn;
  const fields = new Map(Object.entries(names).map(([field, name]) => [name, field as AnyField]));
  return rowsOfTable(found).flatMap(({ cells }): ListedSide[] => {
    const text = (heading: (typeof CHOICE_LIST.headings)[number]): string =>
      plainOf(cells[found.columnOf(heading)], false, snapshot.date1904);
    const field = fields.get(text('Nội dung'));
    if (field === undefined) return [];
    const value = (heading: 'Trong sổ' | 'Đơn vị ghi'): string => {
      const shown = text(heading);
      if (shown === blank) return '';
      return (field === 'doneOn' || field === 'due' ? dayIn(shown) : undefined) ?? shown;
    };
    return [
      {
        id: text('Mã'),
        task: text('Nhiệm vụ'),
        field,
        why: text('Vì sao'),
        master: value('Trong sổ'),
        value: value('Đơn vị ghi'),
        from: { file: text('Tệp'), sheet: text('Trang'), cell: text('Ô') },
        choice: choiceIn(text('Quyết định')),
      },
    ];
  });
}

/** "15/6/2026", as the list shows days. */
function dayIn(shown: string): CivilDate | undefined {
  const [day, month, year] = shown.split('/').map(Number);
  return day === undefined || month === undefined || year === undefined
    ? undefined
    : civilDate(year, month, day);
}

/** Typed by hand it may lack accents or capitals. */
function choiceIn(text: string): Choice | null {
  const plain = fold(normalizeText(text)).trim();
  if (plain === '') return null;
  const entries = Object.entries(CHOICES) as [Choice, string][];
  return entries.find(([, label]) => fold(label).trim() === plain)?.[0] ?? null;
}

/** Decisions by task and column, for looking up. */
export class EarlierChoices {
  private readonly byPlace = new Map<string, ListedSide[]>();

  constructor(readonly sides: readonly ListedSide[]) {
    for (const side of sides) {
      const key = placeKey(side.id, side.task, side.field);
      const known = this.byPlace.get(key);
      if (known) known.push(side);
      else this.byPlace.set(key, [side]);
    }
  }

  /** The side whose value was chosen; the last where several were. */
  taken(id: string, task: string, field: AnyField): ListedSide | undefined {
    return this.at(id, task, field).findLast(({ choice }) => choice === 'take');
  }

  /** True for a value that somebody decided about: kept out, or another was taken in its place. */
  settled(id: string, task: string, field: AnyField, value: string): boolean {
    const sides = this.at(id, task, field);
    const listed = sides.filter((side) => sameText(side.value, value));
    if (listed.some(({ choice }) => choice === 'keep')) return true;
    return listed.length > 0 && sides.some(({ choice }) => choice === 'take');
  }

  private at(id: string, task: string, field: AnyField): readonly ListedSide[] {
    return this.byPlace.get(placeKey(id, task, field)) ?? [];
  }
}

/** A task that a person added has no id. */
export function placeKey(id: string, task: string, field: AnyField): string {
  return `${id === '' ? task : id}\u0001${field}`;
}

/** One value of one task and column, whichever file it came in. */
export function sideKey({ id, task, field, value }: ListedSide): string {
  return `${placeKey(id, task, field)}\u0001${value.normalize('NFC').replace(/\s+/g, ' ').trim()}`;
}
