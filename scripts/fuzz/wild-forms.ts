/**
 * Statistics forms with something wrong: form files cut, doubled or with other values anywhere, and annexes in whose
 * cells, entries and memory somebody typed what nobody should.
 */
import { HA_NAM_FORM, standardPeriod } from '../../src/domain/annex';
import type { CivilDate } from '../../src/domain/dates';
import { column, sheetRow } from '../../src/domain/grid';
import type { CellContent, Change } from '../../src/workbook';
import { checkPlan, generateAnnex, readFormFile, writeFormFile } from '../../src/workflow';
import { blankWorkbook, openWorkbook } from '../../src/xlsx';
import type { Chance } from './chance';
import { wildText, wildValue } from './wild-texts';

const TODAY = '2026-06-15' as CivilDate;
const HALF_YEAR = standardPeriod('half-year', 2026);
const QUARTER = standardPeriod('quarter-1', 2026);

/** A form file as it might come from anywhere. */
function wildFormFile(chance: Chance): string {
  const text = writeFormFile(HA_NAM_FORM);
  if (chance.happens(0.15)) return text.slice(0, chance.whole(0, text.length));
  const content: unknown = JSON.parse(text);
  for (let left = chance.whole(1, 6); left > 0; left--) spoil(content, chance);
  return JSON.stringify(content);
}

/** Goes down into the content and changes what it comes upon. */
function spoil(content: unknown, chance: Chance): void {
  if (typeof content !== 'object' || content === null) return;
  const holder = content as Record<string, unknown>;
  const keys = Object.keys(holder);
  if (keys.length === 0) return;
  const key = chance.of(keys);
  const value = holder[key];
  if (typeof value === 'object' && value !== null && chance.happens(0.9)) {
    spoil(value, chance);
    return;
  }
  const way = chance.whole(0, 4);
  // A deleted item of a list leaves a hole, which JSON writes as null.
  if (way === 0) holder[key] = undefined;
  else if (way === 1) holder[key] = holder[chance.of(keys)];
  else holder[key] = way === 2 ? wildText(chance) : wildValue(chance);
}

/** A form file that is believed is laid out, saved, read and filled again for another period. */
export function throughFormFile(chance: Chance): void {
  const { form } = readFormFile(wildFormFile(chance));
  if (form === null) return;
  const workbook = blankWorkbook();
  workbook.apply(generateAnnex(workbook.snapshot(), { period: HALF_YEAR, asOf: TODAY, form }).changeSet);
  fillAgain(workbook.save());
}

let soundAnnex: Uint8Array | undefined;

/** Garbage over the cells of an annex that stands in a workbook, its entries and its remembered form. */
export function throughGarbledAnnex(chance: Chance): void {
  soundAnnex ??= annex();
  const workbook = openWorkbook(soundAnnex);
  const { sheets } = workbook.snapshot();
  const changes = chance.list(1, 25, (): Change => {
    const { name, rows } = chance.of(sheets.filter((sheet) => sheet.rows.length > 0));
    const { row, cells } = chance.of(rows);
    const at = { row: sheetRow(row), column: column(chance.of(cells).column) };
    return { kind: 'write-block', why: 'fuzz', sheet: name, at, cells: [[contentOf(wildValue(chance))]] };
  });
  for (const sheet of sheets)
    workbook.apply({
      command: 'fuzz',
      changes: [{ kind: 'protect', why: 'fuzz', sheet: sheet.name, on: false }],
    });
  workbook.apply({ command: 'fuzz', changes });
  fillAgain(workbook.save());
}

function annex(): Uint8Array {
  const workbook = blankWorkbook();
  for (const period of [QUARTER, HALF_YEAR])
    workbook.apply(generateAnnex(workbook.snapshot(), { period, asOf: TODAY }).changeSet);
  return workbook.save();
}

function fillAgain(bytes: Uint8Array): void {
  const workbook = openWorkbook(bytes);
  workbook.apply(generateAnnex(workbook.snapshot(), { period: QUARTER, asOf: TODAY }).changeSet);
  checkPlan(openWorkbook(workbook.save()).snapshot(), { asOf: TODAY });
}

function contentOf(value: string | number | boolean | null): CellContent {
  if (value === null) return { kind: 'blank' };
  return typeof value === 'number'
    ? { kind: 'number', number: value }
    : { kind: 'text', text: String(value) };
}
