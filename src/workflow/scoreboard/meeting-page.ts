/**
 * The sheet "Họp giao ban": what the leadership meeting goes through, unit by unit, with room for the unit's
 * explanation and the conclusion. Both stay with their task however often the page is made again.
 */
import type { CivilDate } from '../../domain/dates';
import { unitKey } from '../../domain/plan';
import { meetingEnd, meetingItems, type MeetingItem } from '../../domain/scoreboard';
import { messages } from '../../messages';
import type { CellFormat, Change, ChangeSet, WorkbookSnapshot } from '../../workbook';
import { cellRange } from '../../domain/grid';
import { dateContent, dateWords, LOOKS, textContent } from '../structure';
import { placeKept, type KeptColumn, type KeptRow } from './kept-table';
import { lineAgain, lineLook, newPage } from './page';
import { findTable, isRefusal, scoreSource, sheetFor, type ScoreRefusal, type ScoreSource } from './source';

export const MEETING_TABLE = 'GiaoBan';

const words = () => messages('vi').scoreboard.sheet.meeting;
const { headings } = words();
const HEADER_ROW = 4;

export interface MeetingPage {
  readonly changeSet: ChangeSet;
  readonly sheet: string;
  readonly day: CivilDate;
  readonly overdue: number;
  readonly due: number;
}

/** A second run on its outcome changes nothing. */
export function meetingPage(
  snapshot: WorkbookSnapshot,
  options: { readonly asOf: CivilDate },
): MeetingPage | { readonly refused: ScoreRefusal } {
  const found = findTable(snapshot, MEETING_TABLE, headings.id);
  const sheet = sheetFor(snapshot, found, words().name);
  const source = scoreSource(snapshot, options.asOf, [sheet]);
  if (isRefusal(source)) return { refused: source };
  const { day, units } = source;
  const items = meetingItems(source.tasks, day, units);
  const why = messages('vi').scoreboard.why.meeting;
  const placed = placeKept(
    sheet,
    {
      name: MEETING_TABLE,
      idHeading: headings.id,
      columns: columns(),
      rows: items.map(rowOf),
      settled: (id) => settledRow(source, id),
    },
    found,
    { top: HEADER_ROW, left: 1 },
    why,
    snapshot.date1904,
  );
  const { top, bottom, right } = placed.range;
  const standing = snapshot.sheets.find(({ name }) => name === sheet);
  const subtitle = words().subtitle({ day: dateWords(day), end: dateWords(meetingEnd(day)) });
  const overdue = items.filter(({ group }) => group === 'overdue').length;
  const due = items.length - overdue;
  const named = new Set(items.map((item) => item.units)).size;
  const summary = items.length === 0 ? words().none : words().summary({ overdue, due, units: named });
  const changes: Change[] = [
    ...(found
      ? []
      : [
          ...newPage({
            sheet,
            title: words().title,
            subtitle,
            right: columns().length - 1,
            headerRow: HEADER_ROW,
            orientation: 'landscape',
            tabColor: 'C00000',
            isCentered: true,
            why,
          }),
          ...lineLook(sheet, HEADER_ROW - 1, columns().length - 1, why),
        ]),
    ...placed.changes,
    ...lineAgain(standing, sheet, top - 2, { text: subtitle, opening: opening(subtitle) }, why),
    ...lineAgain(standing, sheet, top - 1, { text: summary, opening: 'Tổng số:' }, why),
    { kind: 'page-setup', why, sheet, setup: { printArea: cellRange(1, 1, bottom, right) } },
    ...(found ? [] : [{ kind: 'freeze', why, sheet, rows: HEADER_ROW, columns: 0 } as const]),
    { kind: 'activate', why, sheet },
  ];
  return { changeSet: { command: 'meeting-page', changes }, sheet, day, overdue, due };
}

/** The first words, by which a line is known as ours. */
export function opening(line: string): string {
  return line.split(' ').slice(0, 3).join(' ');
}

function columns(): readonly KeptColumn[] {
  const centered: CellFormat = { horizontal: 'center' };
  const input: CellFormat = { fill: LOOKS.inputFill };
  return [
    { heading: headings.number, width: 5, format: centered },
    { heading: headings.group, width: 10 },
    { heading: headings.units, width: 18 },
    { heading: headings.task, width: 38 },
    { heading: headings.due, width: 11, format: { ...centered, numberFormat: 'dd/mm/yyyy' } },
    { heading: headings.days, width: 12, format: centered },
    { heading: headings.followUp, width: 18 },
    { heading: headings.explanation, width: 24, format: input, typed: true },
    { heading: headings.conclusion, width: 18, format: input, typed: true },
    { heading: headings.id, width: 10, hidden: true },
  ];
}

function rowOf(item: MeetingItem, index: number): KeptRow {
  const { entry, group, units } = item;
  const { task, nextDue } = entry;
  return {
    id: idOf(entry.task),
    cells: {
      [headings.number]: { kind: 'number', number: index + 1 },
      [headings.group]: textContent(words().groups[group]),
      [headings.units]: textContent(units === '' ? messages('vi').scoreboard.sheet.board.noUnit : units),
      [headings.task]: textContent([task.task, task.milestone].filter((text) => text !== '').join(' – ')),
      [headings.due]: dateContent(nextDue),
      [headings.days]: textContent(daysWords(entry.daysLeft ?? 0)),
      [headings.followUp]: textContent(saidOf(task)),
    },
  };
}

/** A task that left the list while somebody's words stand beside it. */
function settledRow({ tasks }: ScoreSource, id: string): KeptRow['cells'] {
  const entry = tasks.find(({ task }) => idOf(task) === id);
  const state = messages('vi').states.state[entry?.state ?? 'dropped'];
  return {
    [headings.number]: { kind: 'blank' },
    [headings.group]: textContent(words().groups.settled),
    [headings.days]: textContent(state),
  };
}

function idOf({ id, task, milestone }: ScoreSource['tasks'][number]['task']): string {
  return id === '' ? `+ ${unitKey(`${task} ${milestone}`)}` : id;
}

function daysWords(daysLeft: number): string {
  const { past, left, today } = words().days;
  return daysLeft === 0 ? today : daysLeft < 0 ? past(-daysLeft) : left(daysLeft);
}

function saidOf({ progress, followUp }: ScoreSource['tasks'][number]['task']): string {
  const said = progress === null ? '' : messages('vi').states.progress[progress];
  return [said, followUp].filter((text) => text !== '').join('. ');
}
