/**
 * Dates that belong to a document and not to the task: "Nghị quyết số 01/NQ-CP ngày 05/01/2025",
 * "Kế hoạch cải cách hành chính năm 2025". They are read so that nothing else reads them.
 */
import type { DeadlinePattern } from '../deadline-pattern';
import { DOCUMENTS, DOCUMENT_WORDS, LIMIT_WORDS, YEAR } from '../lexicon';
import { WORD_END, spaced, wholeWords } from '../../text';

const DATE = `ngay~\\d{1,2}(?:~[/.-]~\\d{1,2}(?:~[/.-]~\\d{2,4})?| thang~\\d{1,2}(?:,? nam~\\d{4})?)`;

export const numberedDocument: DeadlinePattern = {
  id: 'numbered-document',
  figures: 'some',
  specimens: [
    { text: 'Văn bản 123/QĐ-UBND ngày 15/3/2024', kind: 'unclear' },
    { text: 'Theo Nghị quyết số 01/NQ-CP ngày 05/01/2025', kind: 'plan' },
    { text: 'Nghị quyết 19/NQ-CP năm 2025', kind: 'unclear' },
    {
      text: 'Công văn số 12/SNV-CCHC ngày 03 tháng 4 năm 2025, xong trước 30/4/2025',
      kind: 'date',
      due: '2025-04-29',
    },
  ],
  needs: [['1/a', '1-a', 'a/a', 'a-a']],
  expression: new RegExp(
    `(?<![a-z0-9/])${spaced(
      `(?:so~:?~)?\\d{1,6}[a-z]?(?:~/~${YEAR})?(?:~/~|-)(?=[a-z])[a-z0-9&.]+(?:[/-][a-z0-9&.]+)*(?:(?: cua [^;,()\\d]{2,80}?)?,?~(?:ban hanh |ky )?${DATE}| nam~${YEAR}${WORD_END})?`,
    )}`,
    'g',
  ),
  read: (match) => (NUMBER_TAILS.test(match.found) ? [] : [{ value: { is: 'citation' } }]),
};

export const datedDocument: DeadlinePattern = {
  id: 'dated-document',
  figures: 'some',
  specimens: [
    { text: 'Theo Quyết định ngày 15/3/2024', kind: 'plan' },
    { text: 'Thực hiện Kết luận ngày 10/02/2025 của Ban Thường vụ', kind: 'unclear' },
  ],
  needs: [['ngay'], ['theo', 'tai', 'thuc', 'can', 'trien']],
  expression: wholeWords(
    `(?:theo|tai|thuc hien|can cu|trien khai)(?: cac)? (?:${DOCUMENTS}|giay moi)(?: cua [^;,()\\d]{2,60}?)?,? ${DATE}`,
  ),
  read: (match) => [{ value: { is: 'citation' }, start: match.start + match.found.search(/ /) + 1 }],
};

export const documentOfYear: DeadlinePattern = {
  id: 'document-of-year',
  figures: 'some',
  specimens: [
    { text: 'Kế hoạch ISO năm 2025', kind: 'plan' },
    { text: 'Báo cáo kết quả năm 2025', kind: 'unclear' },
    { text: 'Kế hoạch cải cách hành chính giai đoạn 2021-2025', kind: 'plan' },
  ],
  needs: [
    ['nam 1', 'doan 1'],
    [...DOCUMENT_WORDS, 'bao', 'cong', 'chi', 'danh', 'ket', 'nhiem', 'muc'],
  ],
  expression: wholeWords(
    `(?:${DOCUMENTS}|bao cao|cong tac|chi so|danh muc|ket qua|nhiem vu|chi tieu|muc tieu)(?: (?!${LIMIT_WORDS}(?![a-z]))[a-z]+){0,10} (?:nam~${YEAR}(?:~-~${YEAR})?|giai doan~${YEAR}~-~${YEAR})`,
  ),
  read: () => [{ value: { is: 'citation' } }],
};

/** "2 tin/tháng" and "6 tháng/lần" have a slash and letters too. */
const NUMBER_TAILS = /\/ *(?:tuan|thang|quy|nam|lan|ngay)$|\d-(?:den|thang|quy|nam|ngay)/;
