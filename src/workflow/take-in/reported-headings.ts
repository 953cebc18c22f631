/** Headings that units give the columns in which they report, and what such a column is for. */
import { fold, normalizeText } from '../../domain/text';
import type { ReportedField } from '../hand-out';

/** Words in headings, folded; the first list that fits decides. */
const HEADING_WORDS: readonly (readonly [ReportedField, readonly string[]])[] = [
  ['evidence', ['minh chung', 'kiem chung', 'so van ban', 'so, ky hieu', 'so ky hieu', 'van ban ket qua']],
  ['doneOn', ['ngay hoan thanh', 'ngay xong', 'ngay thuc hien xong', 'hoan thanh thuc te']],
  ['progress', ['tien do', 'tinh trang', 'trang thai', 'tinh hinh thuc hien', 'muc do hoan thanh']],
  [
    'followUp',
    [
      'ghi chu theo doi',
      'giai trinh',
      'nguyen nhan',
      'kho khan',
      'vuong mac',
      'ly do',
      'ket qua thuc hien',
      'ket qua dat duoc',
    ],
  ],
];

/** Null where the heading names none of them. */
export function reportedIn(heading: string): ReportedField | null {
  const folded = fold(normalizeText(heading)).replace(/\s+/g, ' ');
  const found = HEADING_WORDS.find(([, words]) => words.some((word) => folded.includes(word)));
  return found?.[0] ?? null;
}
