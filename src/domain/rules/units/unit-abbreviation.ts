/**
 * An abbreviation in a unit's name that the workbook explains nowhere: a new colleague, or the provincial office
 * that collects the plans, cannot tell who is meant.
 */
import type { TaskField } from '../../tables';
import { workbookRule } from '../define-rule';
import type { PlacedDraft, RuleContext } from '../rule';
import { unitsSeenIn, unitSurvey } from './unit-survey';

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
  seenIn: (row, task) => {
    const { fields } = task?.task ?? {};
    if (!fields) return '';
    const explained = EXPLAINS.flatMap((field) => fields[field].match(BRACKETED) ?? []);
    return unitsSeenIn(row, task) + explained.join(' ');
  },
  *check(context): Iterable<PlacedDraft<'unit-abbreviation'>> {
    const told = new Set<string>();
    for (const { sheet, row, column, spellings, abbreviations } of unitSurvey(context)) {
      for (const word of abbreviations) {
        if (KNOWN.has(word) || told.has(word)) continue;
        told.add(word);
        // Where the full name is known, the other spelling is told of instead.
        const known = spellings.some(({ kind, found }) => kind === 'abbreviation' && found.includes(word));
        if (!known && !isExplained(word, context)) yield { sheet, row, column, data: { word } };
      }
    }
  },
});

/** Where a name may be explained by the abbreviation in brackets behind it. */
const EXPLAINS = ['task', 'lead', 'cooperating', 'note'] as const satisfies readonly TaskField[];
const BRACKETED = /\(\p{Lu}{3,8}\)/gu;

/** "Quản lý đào tạo (QLĐT)", somewhere in the titles or among the tasks. */
function isExplained(word: string, { tables }: RuleContext): boolean {
  const bracketed = `(${word})`;
  return tables.some(
    ({ table }) =>
      table.title.lines.some(({ text }) => text.includes(bracketed)) ||
      table.tasks.some(({ fields }) => EXPLAINS.some((field) => fields[field].includes(bracketed))),
  );
}
