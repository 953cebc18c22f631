/**
 * What stands in deadline cells and is none: dashes, "không", "như trên", states such as "Đã hoàn thành",
 * dates left open ("…/…/2025").
 */
import type { DeadlinePattern } from '../deadline-pattern';
import { YEAR } from '../lexicon';
import { spaced, wholeWords } from '../../text';

export const nothing: DeadlinePattern = {
  id: 'nothing',
  figures: 'none',
  longest: 40,
  specimens: [
    { text: '-', kind: 'none' },
    { text: 'Không', kind: 'none' },
    { text: 'Không quy định', kind: 'none' },
    { text: '…', kind: 'none' },
  ],
  needs: [['-', '/', '_', '.', '*', '…', 'khong', 'n', 'na', 'null', 'chua']],
  expression: whole(
    '[-/_.*…]+|khong(?: co| quy dinh| xac dinh| ap dung| co thoi han| thoi han)?|n/a|na|null|chua co',
  ),
  read: () => [{ value: { is: 'nothing' } }],
};

export const sameAsAbove: DeadlinePattern = {
  id: 'same-as-above',
  figures: 'none',
  longest: 25,
  specimens: [
    { text: 'nt', kind: 'unclear' },
    { text: 'Như trên', kind: 'unclear' },
    { text: '"', kind: 'unclear' },
  ],
  needs: [['n', 'nt', 'nhu', '/', '"', '“', '”', "'"]],
  expression: whole("-?~n\\.?t\\.?~-?|nhu tren|nhu dong tren|-~nhu tren~-|//|[\"“”'']+"),
  read: () => [{ value: { is: 'same-as-above' } }],
};

/** One of them stands in every state: "quá hạn", "đề xuất gia hạn", "chậm tiến độ" … */
const STATUS_WORDS = [
  ...['da', 'dang', 'chua', 'sap', 'hoan', 'xong', 'x', 'v', 'ok', 'dat', 'khong', '%', 'han', 'tien'],
];

export const status: DeadlinePattern = {
  id: 'status',
  longest: 110,
  specimens: [
    { text: 'Đã hoàn thành', kind: 'unclear' },
    { text: 'Đang thực hiện', kind: 'unclear' },
    { text: 'x', kind: 'unclear' },
    { text: 'Đã ban hành ngày 15/6/2025', kind: 'unclear' },
    { text: 'Hoàn thành', kind: 'unclear' },
    { text: 'Đề xuất hạn là thường xuyên', kind: 'unclear' },
  ],
  needs: [STATUS_WORDS],
  expression: whole(
    `(?:da|dang|chua|sap) (?!den|qua han nop)[^;]{2,80}|hoan thanh(?: dung han| 100~%)?|xong|x|v|ok|dat|khong dat|(?:dung|som|qua|tre|cham|dam bao) (?:han|tien do)|(?:de xuat|de nghi|kien nghi|xin)(?: dieu chinh| gia han| doi| lui)*(?: thoi)? han [^;]{0,80}|\\d{1,3}~%`,
  ),
  read: () => [{ value: { is: 'status' } }],
};

export const lunarDay: DeadlinePattern = {
  id: 'lunar-day',
  specimens: [
    { text: 'Trước ngày 10/3 âm lịch', kind: 'unclear' },
    { text: '15 tháng Giêng năm 2025', kind: 'unclear' },
    { text: 'Tháng 7 âm lịch', kind: 'unclear' },
  ],
  needs: [['am', 'al', 'gieng', 'chap']],
  expression: wholeWords(
    `(?:ngay~|mung~|mong~|ram )?(?:\\d{1,2}(?:~[/.-]~| ))?(?:thang~)?(?:\\d{1,2}(?:~[/.-]~${YEAR}|~,?~nam~${YEAR})?~\\(?~(?:am lich|al)|(?<=thang~)(?:gieng|chap)(?: nam~${YEAR})?(?:~\\(?~(?:am lich|al))?)`,
  ),
  read: () => [{ value: { is: 'citation' } }],
};

export const leftOpen: DeadlinePattern = {
  id: 'left-open',
  specimens: [
    { text: '…/…/2025', kind: 'unclear' },
    { text: 'Ngày … tháng … năm 2025', kind: 'unclear' },
    { text: 'Tháng …/2025', kind: 'unclear' },
    { text: 'Quý …/2025', kind: 'unclear' },
  ],
  needs: [['…', '.', '_']],
  expression: new RegExp(
    spaced(
      `(?:(?:ngay|thang|quy)~)?(?:…|\\.{2,}|_{2,}|\\d{1,2}(?=~[/ ]~(?:thang~)?(?:…|\\.{2,}|_{2,})))~(?:[/-]| thang~|~)~(?:(?:…|\\.{2,}|_{2,})~(?:[/-]|,?~nam~)~)?(?:~nam~)?(?:${YEAR}|…|\\.{2,})`,
    ),
    'g',
  ),
  read: () => [{ value: { is: 'left-open' } }],
};

function whole(source: string): RegExp {
  return new RegExp(`^${spaced(`[ (+•-]*(?:${source})[ .;,)]*`)}$`, 'g');
}
