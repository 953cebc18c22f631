/**
 * Work that never ends: "Thường xuyên", "Liên tục", "Hằng ngày".
 */
import type { DeadlinePattern } from '../deadline-pattern';
import { EACH, EACH_WORDS } from '../lexicon';
import { wholeWords } from '../../text';

export const continuous: DeadlinePattern = {
  id: 'continuous',
  specimens: [
    { text: 'Thường xuyên', kind: 'continuous' },
    { text: 'Thường xuyên trong năm', kind: 'continuous', start: '2025-01-01', due: '2025-12-31' },
    { text: 'Liên tục', kind: 'continuous' },
    { text: 'T.xuyên', kind: 'continuous' },
    { text: 'Xuyên suốt', kind: 'continuous' },
    { text: 'Hằng ngày', kind: 'continuous' },
    { text: 'Thường xuyên đến hết năm 2025', kind: 'continuous', due: '2025-12-31' },
  ],
  needs: [
    ['thuong', 'lien', 'quanh', 'ngay', 'thg', 't', 'txuyen', 'suot'],
    ['xuyen', 'txuyen', 'tuc', 'ky', 'truc', 'nam', ...EACH_WORDS],
  ],
  expression: wholeWords(
    `(?:thuong xuyen|(?:thg|t)\\.?~xuyen|xuyen suot(?! nam~\\d)|lien tuc|thuong ky|thuong truc|quanh nam|${EACH} ngay)(?:(?:~,| va)? (?:lien tuc|thuong xuyen))?`,
  ),
  read: () => [{ value: { is: 'continuous' } }],
};
