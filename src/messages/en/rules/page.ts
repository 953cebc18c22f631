/** Words of the catalogue page of the rules. */
import { s } from '../plural';
import type { page as vi } from '../../vi/rules/page';

export const page: typeof vi = {
  title: 'Catalogue of rules',
  opening: (count: number) =>
    `${String(count)} rule${s(count)}. This page is made from the code (\`src/domain/rules\`, \`src/messages\`); do not edit it. An error is certain and would embarrass the office; a warning deserves a look; a hint may be passed over.`,
  family: {
    structure: 'Form of the table',
    deadlines: 'Deadlines',
    units: 'Units',
    content: 'Content',
    text: 'Writing',
    progress: 'Following the plan',
    annex: 'Statistics annex',
  },
  severity: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  scope: {
    cell: 'looks at each cell',
    row: 'looks at each task',
    group: 'looks at tasks of one group',
    table: 'looks at the whole table',
    workbook: 'looks at the whole workbook',
  },
  source: {
    practice: 'the practice of offices',
    'decree-30-2020': 'Decree 30/2020/NĐ-CP on records',
    'civil-code-2015': 'Civil Code 2015, Art. 145–148',
    'decree-09-2019': 'Decree 09/2019/NĐ-CP on reporting',
    'decree-335-2025': 'Decree 335/2025/NĐ-CP on the rating of officials',
    'plan-itself': 'the plan itself',
    excel: 'how Excel works',
    spelling: 'Vietnamese spelling',
  },
  mends: { fix: 'quick fix', suggestion: 'suggests a change', person: 'mended by hand' },
  example: 'Example',
  measured:
    'Measured on real appendices of four departments: everything that people marked in them and that can be seen in the file is found (124 of 124). Of 96 errors and warnings, 2 were not marked; both were looked at and are right: a misspelt name of a unit, and a unit that leads and cooperates at once.',
  why: 'Why',
  how: 'What to do',
  basis: 'Basis',
};
