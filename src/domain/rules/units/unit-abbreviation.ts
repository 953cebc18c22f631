/**
 * An abbreviation in a unit's name that the workbook explains nowhere: a new colleague, or the provincial office
 * that collects the plans, cannot tell who is meant.
 */
import { fold } from '../../text';
import { groupRule } from '../define-rule';
import { namesIn, unitCells } from './unit-survey';

/** What every office in the country knows. */
const KNOWN = new Set(
  [
    'UBND HĐND UBMTTQ MTTQ BCĐ BCH ISO CCHC TTHC CNTT PCTN CBCC CBCCVC CCVC QPPL VBQPPL TNHH HTX TP VP TT GTVT',
    'KHCN KH CN ĐT KHĐT TNMT TN MT LĐTBXH LĐ TBXH GDĐT GD NNPTNT NN PTNT VHTT VHTTDL TTTT BHXH BQL BTC CSDL DVC',
    'HCC PVHCC TTPVHCC KSTTHC ATTT QLNN HC TC KT XH TCCB TCHC',
  ]
    .join(' ')
    .split(' '),
);

export const unitAbbreviation = groupRule({
  id: 'unit-abbreviation',
  family: 'units',
  severity: 'hint',
  source: 'practice',
  *groupsOf(task) {
    for (const { text } of unitCells(task)) {
      for (const name of namesIn(text)) {
        if (name === name.toUpperCase()) continue;
        for (const [word] of name.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{3,8}(?![\p{L}\p{N}])/gu)) {
          if (!KNOWN.has(word)) yield word;
        }
      }
    }
  },
  *checkGroup(tasks, word, { tables }) {
    const first = tasks[0];
    if (!first || tables.some(({ table }) => table.title.lines.some(({ text }) => explains(text, word))))
      return;
    const field = unitCells(first).find(({ text }) => text.includes(word))?.field;
    yield {
      sheet: first.table.table.sheet,
      row: first.row,
      column: field === undefined ? null : (first.task.sources[field]?.column ?? null),
      data: { word, count: tasks.length },
    };
  },
});

/** "Quản lý đào tạo (QLĐT)". */
function explains(text: string, word: string): boolean {
  return fold(text).includes(`(${fold(word)})`);
}
