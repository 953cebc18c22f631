/**
 * Texts such as no office would write and every office does: headings, deadlines and units out of their place,
 * signs from other alphabets, numbers beyond all bounds.
 */
import type { Chance } from './chance';

const HEADINGS =
  'STT|TT|Nhiệm vụ|Nội dung|Mục tiêu|Sản phẩm|Chủ trì|Phối hợp|Thời hạn|Thời gian|Từ|Đến|Quý I|Quý IV|T1|T12|Tháng|1|2|Ghi chú|Mã|Đơn vị tính|Số liệu|Chỉ tiêu|Tình trạng|Kết quả'.split(
    '|',
  );
const WORDS =
  'ngày|tháng|năm|quý|tuần|trước|sau|hết|đến|từ|hằng|hàng|định kỳ|thường xuyên|đột xuất|chậm nhất|trong|cuối|đầu|giữa|và|hoặc|khi|có|kế hoạch|âm lịch|Tết|thứ Hai|Chủ nhật|I|II|IV|l|1|2|15|29/2|30/02|31/12|31/11/2026|00/00/0000|2026|0|99999|99999999999999999999|-|–|/|.|,|;|(|)|6 tháng|đầu năm|giai đoạn|2025-2030|như trên|17h00'.split(
    '|',
  );
const STRANGE = [
  '\u0000',
  '\ufffe',
  '\ud800',
  '\u200b',
  '\u202e',
  'e\u0302\u0301',
  '𝟚𝟘𝟚𝟞',
  '٢٠٢٦',
  '<b>x</b>',
  '&amp;#x0;',
  '=1+1',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  '1e400',
  '\n\n\t',
];
const UNITS = [
  'Văn phòng',
  'Phòng Nội vụ',
  'UBND các xã',
  'x',
  'X',
  '✓',
  'Báo cáo',
  'I',
  'IV',
  '1.',
  '3.10',
  'a)',
  'NV01',
];

/** A phrase that might stand in a deadline cell. */
export function wildPhrase(chance: Chance): string {
  const words = chance.list(0, chance.happens(0.02) ? 3000 : 14, () =>
    chance.happens(0.05) ? chance.of(STRANGE) : chance.of(WORDS),
  );
  const phrase = words.join(chance.of([' ', ' ', ' ', '', '/', '\n']));
  return chance.happens(0.1) ? phrase.normalize('NFD') : phrase;
}

/** A text for any cell. */
export function wildText(chance: Chance): string {
  const kind = chance.whole(0, 9);
  if (kind < 4) return chance.of(HEADINGS);
  if (kind < 6) return chance.of(UNITS);
  if (kind < 8) return wildPhrase(chance);
  if (kind === 8) return chance.of(STRANGE);
  return chance.of(HEADINGS).repeat(chance.whole(1, 400));
}

/** A value as it may stand in a cell: text, number, truth or nothing. */
export function wildValue(chance: Chance): string | number | boolean | null {
  if (chance.happens(0.7)) return wildText(chance);
  return chance.of([null, true, false, 0, -1, 0.5, 1e300, -1e300, 46022, 2958466, 1e15, Number.MIN_VALUE]);
}
