/**
 * Wording that trips readers: a verb said twice ("Lập hồ sơ công việc được lập theo quy định"), and a province
 * in the plan of a city, left over from another agency's text.
 */
import type { Column, SheetRow } from '../../grid';
import { cleanCell, fold } from '../../text';
import type { CheckedTable } from '../checked';
import { tableRule } from '../define-rule';
import type { Draft } from '../rule';
import { cellCallsFor, LOOK, rowCallsFor } from '../text';
import { holdsItself, placeOf } from './task-texts';

const VERBS =
  'lập|làm|thực hiện|tổ chức|xây dựng|rà soát|ban hành|công bố|công khai|cập nhật|đánh giá|kiểm tra|giải quyết';
const VERB_TWICE = new RegExp(`^(?:[-+•] ?)?(${VERBS}) [^,;.\\n]{4,60}? được \\1(?!\\p{L})`, 'iu');
const PROVINCE =
  /(?<![a-z])(?:ubnd|hdnd|dai truyen hinh|dai phat thanh va truyen hinh|bao|cong an|dia ban|tren toan|lanh dao|toan|vpubnd) tinh(?![a-z])/;
const CITY = /(?<![a-z])(?:ubnd|hdnd|dia ban|lanh dao|cua) thanh pho(?![a-z])/;
/** Cheap to ask of every cell. */
const PLACE = /tỉnh|thành phố/i;
/** So many mentions of the city make it the plan of one. */
const LEAST_CITY = 2;
const CITY_FOR_ONE_PROVINCE = 2;

export const wording = tableRule({
  id: 'wording',
  family: 'content',
  severity: 'hint',
  source: 'practice',
  messages: ['verb-twice', 'province-in-city'],
  seenIn: ({ grid }, task) => {
    const places = grid.cells.filter(({ value }) => typeof value === 'string' && PLACE.test(value));
    const said = task?.task.fields.task ?? '';
    return [
      ...places.map(({ column, text }) => `${String(column)} ${text}`),
      said.includes('được') ? said : '',
    ]
      .join('\n')
      .trim();
  },
  *check(table) {
    for (const checked of table.tasks) {
      const { task } = checked.task.fields;
      const twice = task.includes('được') && holdsItself(checked, 'task') ? VERB_TWICE.exec(task) : null;
      if (twice) yield { message: 'verb-twice', ...placeOf(checked, 'task'), data: { found: twice[0] } };
    }
    yield* provincesInCity(table);
  },
});

function* provincesInCity(table: CheckedTable): Iterable<Draft<'province-in-city'>> {
  let cities = 0;
  for (const { text } of cellsNaming(table, LOOK.cities)) if (CITY.test(text)) cities++;
  // Most plans name no city: their provinces need not be looked for.
  if (cities < LEAST_CITY) return;
  const provinces: Draft<'province-in-city'>[] = [];
  for (const { text, clean, row, column } of cellsNaming(table, LOOK.provinces)) {
    const match = PROVINCE.exec(text);
    if (!match) continue;
    const found = clean.slice(match.index, match.index + match[0].length);
    provinces.push({ message: 'province-in-city', row, column, data: { found } });
  }
  if (provinces.length * CITY_FOR_ONE_PROVINCE <= cities) yield* provinces;
}

interface NamingCell {
  readonly row: SheetRow;
  readonly column: Column;
  readonly clean: string;
  /** Folded. */
  readonly text: string;
}

function* cellsNaming({ rows }: CheckedTable, look: number): Iterable<NamingCell> {
  for (const { grid } of rows) {
    if (!rowCallsFor(grid, look)) continue;
    for (const cell of grid.cells) {
      const { value, column } = cell;
      if (typeof value !== 'string' || !cellCallsFor(grid, cell, look) || !PLACE.test(value)) continue;
      const clean = cleanCell(value);
      yield { row: grid.row, column, clean, text: fold(clean) };
    }
  }
}
