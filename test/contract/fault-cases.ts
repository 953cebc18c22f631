/**
 * What neither adapter may do: the fault both must name. The workbook must stay as it was.
 */
import type { Change, ChangeKind, WorkbookFaultId } from '../../src/workbook';
import { cellRange } from '../../src/domain/grid';
import { at, LOCKED, number, PLAN, TASKS, text } from './base-workbook';
import { CHANGE_CASES } from './change-cases';

export interface FaultCase {
  readonly name: string;
  readonly fault: WorkbookFaultId;
  readonly changes: readonly Change[];
  /** In the same workbook with its structure protected. */
  readonly structureProtected?: true;
}

const why = 'contract';
const before: Change = { why, kind: 'write-block', sheet: PLAN, at: at(20, 1), cells: [[text('trước')]] };

/** What a locked sheet allows nobody to do, beside writing and formats. */
const REFUSED_ON_LOCKED: readonly ChangeKind[] = [
  'clear',
  'column-widths',
  'row-heights',
  'merge',
  'unmerge',
  'table',
  'conditional-formats',
  'data-bars',
  'chart',
  'validation',
  'hyperlink',
  'note',
];

/** A change of this kind that the open sheets take, on the locked one. */
function onLocked(kind: ChangeKind): Change {
  const changes = CHANGE_CASES[kind].flatMap((one) => one.changes);
  const found = changes.find((change) => change.kind === kind);
  if (!found || !('sheet' in found)) throw new Error(`${kind} has no case on a sheet`);
  return { ...found, sheet: LOCKED };
}

const lockedSheetCases = REFUSED_ON_LOCKED.map((kind): FaultCase => ({
  name: `${kind} on a locked sheet`,
  fault: 'sheet-protected',
  changes: [before, onLocked(kind)],
}));

const protectedStructureCases = (
  [
    ['a new sheet', { why, kind: 'ensure-sheet', sheet: 'Mới' }],
    ['a sheet deleted', { why, kind: 'delete-sheet', sheet: TASKS }],
    ['sheets in another order', { why, kind: 'sheet-order', sheets: [TASKS, PLAN] }],
    ['a sheet hidden', { why, kind: 'sheet-visibility', sheet: TASKS, visibility: 'hidden' }],
  ] satisfies readonly (readonly [string, Change])[]
).map(([name, change]): FaultCase => ({
  name: `${name} where the structure is protected`,
  fault: 'structure-protected',
  changes: [before, change],
  structureProtected: true,
}));

export const FAULT_CASES: readonly FaultCase[] = [
  ...lockedSheetCases,
  ...protectedStructureCases,
  {
    name: 'a sheet that is not there',
    fault: 'sheet-not-found',
    changes: [before, { why, kind: 'write-block', sheet: 'Không có', at: at(1, 1), cells: [[number(1)]] }],
  },
  {
    name: 'a place after a sheet that is not there',
    fault: 'sheet-not-found',
    changes: [before, { why, kind: 'ensure-sheet', sheet: 'Mới', position: { after: 'Không có' } }],
  },
  {
    name: 'a sheet name with a slash',
    fault: 'sheet-name-invalid',
    changes: [before, { why, kind: 'ensure-sheet', sheet: 'Quý I/2025' }],
  },
  {
    name: 'a sheet name of 32 letters',
    fault: 'sheet-name-invalid',
    changes: [before, { why, kind: 'ensure-sheet', sheet: 'x'.repeat(32) }],
  },
  {
    name: 'a write to a locked sheet',
    fault: 'sheet-protected',
    changes: [before, { why, kind: 'write-block', sheet: LOCKED, at: at(1, 1), cells: [[number(1)]] }],
  },
  {
    name: 'a format on a locked sheet',
    fault: 'sheet-protected',
    changes: [
      before,
      { why, kind: 'format', sheet: LOCKED, range: cellRange(1, 1, 1, 1), format: { fill: 'FFFF00' } },
    ],
  },
  {
    name: 'the last sheet in sight hidden',
    fault: 'last-visible-sheet',
    changes: [
      before,
      ...[PLAN, TASKS, LOCKED, 'Sheet1'].map((sheet): Change => ({
        why,
        kind: 'sheet-visibility',
        sheet,
        visibility: 'hidden',
      })),
    ],
  },
  {
    name: 'a hidden sheet brought to the front',
    fault: 'sheet-not-found',
    changes: [
      before,
      { why, kind: 'sheet-visibility', sheet: TASKS, visibility: 'hidden' },
      { why, kind: 'activate', sheet: TASKS },
    ],
  },
  {
    name: 'a table over part of another',
    fault: 'table-overlap',
    changes: [
      before,
      { why, kind: 'table', sheet: TASKS, name: 'Khac', range: cellRange(3, 3, 5, 4), columns: ['A', 'B'] },
    ],
  },
  {
    name: 'a table named as one on another sheet',
    fault: 'table-name-taken',
    changes: [
      before,
      {
        why,
        kind: 'table',
        sheet: PLAN,
        name: 'NhiemVu',
        range: cellRange(2, 1, 5, 2),
        columns: ['TT', 'Nội dung'],
      },
    ],
  },
  {
    name: 'a table named as a defined name',
    fault: 'table-name-taken',
    changes: [
      before,
      {
        why,
        kind: 'table',
        sheet: PLAN,
        name: 'Nam',
        range: cellRange(2, 1, 5, 2),
        columns: ['TT', 'Nội dung'],
      },
    ],
  },
  {
    name: 'a table whose header cells say something else',
    fault: 'table-header-mismatch',
    changes: [
      before,
      {
        why,
        kind: 'table',
        sheet: PLAN,
        name: 'Bang',
        range: cellRange(2, 1, 5, 2),
        columns: ['TT', 'Việc'],
      },
    ],
  },
  {
    name: 'a table with two columns of one name',
    fault: 'table-header-mismatch',
    changes: [
      before,
      { why, kind: 'table', sheet: PLAN, name: 'Bang', range: cellRange(2, 1, 5, 2), columns: ['TT', 'tt'] },
    ],
  },
  {
    name: 'another word over the header of a table',
    fault: 'table-header-mismatch',
    changes: [before, { why, kind: 'write-block', sheet: TASKS, at: at(1, 2), cells: [[text('Việc')]] }],
  },
  {
    name: 'a table over merged cells',
    fault: 'merge-overlap',
    changes: [
      before,
      { why, kind: 'table', sheet: PLAN, name: 'Bang', range: cellRange(1, 1, 5, 2), columns: ['A', 'B'] },
    ],
  },
  {
    name: 'a merge across a merged area',
    fault: 'merge-overlap',
    changes: [before, { why, kind: 'merge', sheet: PLAN, range: cellRange(1, 2, 2, 2) }],
  },
  {
    name: 'a merge in a table',
    fault: 'merge-overlap',
    changes: [before, { why, kind: 'merge', sheet: TASKS, range: cellRange(2, 1, 3, 1) }],
  },
  {
    name: 'a name with a space',
    fault: 'name-invalid',
    changes: [before, { why, kind: 'name', name: 'Đơn vị', refersTo: `'${PLAN}'!$A$1` }],
  },
  {
    name: 'a name that reads as a cell',
    fault: 'name-invalid',
    changes: [before, { why, kind: 'name', name: 'DV1', refersTo: `'${PLAN}'!$A$1` }],
  },
  {
    name: 'a formula with an open bracket',
    fault: 'formula-invalid',
    changes: [
      before,
      {
        why,
        kind: 'write-block',
        sheet: PLAN,
        at: at(21, 1),
        cells: [[{ kind: 'formula', formula: 'SUM(A1', cached: { kind: 'number', number: 0 } }]],
      },
    ],
  },
  {
    name: 'an empty formula',
    fault: 'formula-invalid',
    changes: [
      before,
      {
        why,
        kind: 'write-block',
        sheet: PLAN,
        at: at(21, 1),
        cells: [[{ kind: 'formula', formula: '', cached: { kind: 'number', number: 0 } }]],
      },
    ],
  },
  {
    name: 'cells beyond the last row',
    fault: 'range-invalid',
    changes: [
      before,
      { why, kind: 'write-block', sheet: PLAN, at: at(1_048_576, 1), cells: [[number(1)], [number(2)]] },
    ],
  },
  {
    name: 'a block with rows of different lengths',
    fault: 'range-invalid',
    changes: [
      before,
      { why, kind: 'write-block', sheet: PLAN, at: at(1, 1), cells: [[number(1), number(2)], [number(2)]] },
    ],
  },
  {
    name: 'text longer than a cell holds',
    fault: 'text-too-long',
    changes: [
      before,
      { why, kind: 'write-block', sheet: PLAN, at: at(21, 1), cells: [[text('ă'.repeat(32_768))]] },
    ],
  },
];
