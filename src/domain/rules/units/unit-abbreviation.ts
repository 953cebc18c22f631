/**
 * An abbreviation in a unit's name that the workbook explains nowhere: a new colleague, or the provincial office
 * that collects the plans, cannot tell who is meant.
 */
import { workbookRule } from '../define-rule';
import type { PlacedDraft, RuleContext } from '../rule';
import { namesIn, unitCells, unitSurvey } from './unit-survey';

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

export const unitAbbreviation = workbookRule({
  id: 'unit-abbreviation',
  family: 'units',
  severity: 'hint',
  source: 'practice',
  *check(context): Iterable<PlacedDraft<'unit-abbreviation'>> {
    const survey = unitSurvey(context);
    const told = new Set<string>();
    for (const table of context.tables) {
      for (const task of table.tasks) {
        for (const { field, text } of unitCells(task)) {
          for (const word of abbreviationsIn(text)) {
            if (told.has(word)) continue;
            told.add(word);
            // Where the full name is known, the other spelling is told of instead.
            const known = survey
              .get(text)
              ?.some(({ kind, found }) => kind === 'abbreviation' && found.includes(word));
            if (known === true || isExplained(word, context)) continue;
            const column = task.task.sources[field]?.column ?? null;
            yield { sheet: table.table.sheet, row: task.row, column, data: { word } };
          }
        }
      }
    }
  },
});

const abbreviations = new Map<string, readonly string[]>();
const MOST_KEPT = 5000;

function abbreviationsIn(text: string): readonly string[] {
  let known = abbreviations.get(text);
  if (!known) {
    const names = namesIn(text).filter((name) => name !== name.toUpperCase());
    known = names
      .flatMap((name) => name.match(/(?<![\p{L}\p{N}])\p{Lu}{3,8}(?![\p{L}\p{N}])/gu) ?? [])
      .filter((word) => !KNOWN.has(word));
    if (abbreviations.size >= MOST_KEPT) abbreviations.clear();
    abbreviations.set(text, known);
  }
  return known;
}

/** "Quản lý đào tạo (QLĐT)", somewhere in the titles or among the tasks. */
function isExplained(word: string, { tables }: RuleContext): boolean {
  const bracketed = `(${word})`;
  return tables.some(
    ({ table }) =>
      table.title.lines.some(({ text }) => text.includes(bracketed)) ||
      table.tasks.some(({ fields }) =>
        [fields.task, fields.lead, fields.cooperating, fields.note].some((text) => text.includes(bracketed)),
      ),
  );
}
