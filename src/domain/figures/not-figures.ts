/**
 * Digits that count nothing: numbers of documents, dates, years, articles, standards, telephones, grades.
 * Each family is named, so that a page and a test can show what is passed over and why.
 */
import { WORD_END, WORD_START } from '../text';

export interface NotFigure {
  readonly id: string;
  /** Written phrases that hold no figure at all; they are its tests. */
  readonly specimens: readonly string[];
  /** Over the matching text; every digit inside a match is passed over. */
  readonly expression: RegExp;
}

const family = (id: string, source: string, ...specimens: readonly string[]): NotFigure => ({
  id,
  specimens,
  expression: new RegExp(source.replaceAll(' ', ' +').replaceAll('~', ' *'), 'g'),
});

const DOCUMENT =
  '(?:nghi dinh|nghi quyet|quyet dinh|thong tu|thong bao|chi thi|ke hoach|cong van|van ban|luat|phap lenh|to trinh|bao cao|huong dan|chuong trinh|de an|ket luan|quy che|lenh|giay moi|hop dong)';
const PART_OF_LAW =
  '(?:dieu|khoan|diem|chuong|muc|tiet|phu luc|phu bieu|bieu mau|bieu|mau|bang|phan|trang|buoc|cot|dong|to|quyen|tap|chi tieu|tieu chi|nhom|noi dung|nhiem vu|cau|hinh)';
/** After these the number counts after all: "ban hành kế hoạch 2 đợt". */
const COUNTED = '(?:dot|lan|cuoc|nhiem vu|van ban)';
const MONTH = '(?:1[0-2]|0?[1-9])';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const YEAR = '(?:19|20)\\d\\d';

export const notFigures: readonly NotFigure[] = [
  family(
    'document-code',
    `${WORD_START}\\d+[a-z]?~[/-]~(?:\\d{4}~[/-]~)?[a-z]{1,8}(?:~[-/]~[a-z]{1,8})*(?:\\d*|${WORD_END})`,
    'Nghị định số 60/2021/NĐ-CP',
    '45-NQ/TW',
    'Nghị quyết số 226/2025/QH15',
    '3470/QĐ- UBND',
    '523/KH-UBND',
  ),
  family(
    'document-number',
    `${WORD_START}${DOCUMENT}(?: lien tich| phap luat)? (?:so:? )?\\d+(?![\\d%]|~(?:phan tram|${COUNTED}))(?= (?:cua|ngay|nam|ve|va|da|quy dinh|do)|~[,;.)/]|~$)`,
    'theo hợp đồng theo Nghị định 111 và chỉ đạo',
    'Thông báo số 25 của Sở',
  ),
  family(
    'number-of',
    `${WORD_START}(?:so hieu|ma so|ky hieu|so dang ky|so dien thoai|dien thoai|dt|sdt|tel|fax|hotline|duong day nong|so nha|so tai khoan)~:?~[\\d .()+-]*\\d`,
    'Điện thoại: 0351 3852 123',
    'đường dây nóng 1900 1234',
  ),
  family(
    'telephone',
    `${WORD_START}(?:\\+84|0)\\d{2,3}[ .-]?\\d{3}[ .-]?\\d{3,4}${WORD_END}`,
    '0912 345 678',
  ),
  family(
    'day',
    `${WORD_START}${DAY}~[/.-]~${MONTH}~[/.-]~(?:${YEAR}|\\d\\d)${WORD_END}|(?:ngay|tu|den|truoc) ${DAY}~[/.]~${MONTH}${WORD_END}(?!~%)|${WORD_START}(?:ngay|mung|mong) ${DAY}(?: thang ${MONTH})?(?: nam ${YEAR})?${WORD_END}`,
    'ngày 12/7/2018',
    'từ 16/12/2023 đến 06/6/2024',
    'ngày 15 tháng 4 năm 2022',
    'trước ngày 25 hằng tháng',
  ),
  family(
    'period',
    `${WORD_START}(?<!moi |hang |trong )(?:thang|quy|ky|tuan)(?: thu)?~(?:${MONTH})(?:~/~${YEAR}|~[-–]~${MONTH})?${WORD_END}|${WORD_START}(?:thang|quy|nam|nien khoa|nam hoc)~(?:/~)?${YEAR}(?:~[-–]~${YEAR}\\d?)?${WORD_END}|${WORD_START}${MONTH}~/~${YEAR}${WORD_END}|${WORD_START}(?:0?[369]|12) thang(?: dau| cuoi| tiep theo)?(?: cua)?(?: nam)?${WORD_END}(?! (?:lien tiep|lam viec))`,
    'tháng 6/2025',
    'quý 3',
    '6 tháng đầu năm 2024',
    'năm 2025',
    'Định kỳ hằng quý, 6 tháng, hằng năm',
  ),
  family(
    'years',
    `${WORD_START}${YEAR}~[-–]~${YEAR}\\d?${WORD_END}|${WORD_START}${YEAR}(?=${WORD_END}(?!~%|[.,]\\d))`,
    'giai đoạn 2021 - 2025',
    'định hướng đến năm 2030',
    'nhiệm kỳ 2020-2025',
    'CCHC 2025',
  ),
  family(
    'part-of-document',
    `${WORD_START}(?<!mot )${PART_OF_LAW} (?:so |thu )?\\d+(?:\\.\\d+)*[a-z]?${WORD_END}(?!~%|~(?:phan tram)|[.,]\\d)`,
    'Điều 5 và khoản 2 Điều 12',
    'Phụ lục 1, Biểu mẫu 3',
    'Tiêu chí 3.2.1',
  ),
  family(
    'standard',
    `${WORD_START}(?:tcvn~)?iso~(?:/iec~)?\\d{4,5}~(?::~\\d{4})?|${WORD_START}tcvn~\\d+(?:[:-]\\d+)*|${WORD_START}(?:ipv|http|web|cap do|muc do|muc|hang|loai|bac|khoi|lop|khoa|nhom|dot|lan thu|thu|thoi ky|the he|phien ban|giai doan|khu vuc|vung|so thu tu|van kien|cong nghiep) ?\\d+(?:\\.\\d+)*${WORD_END}(?!~%|[.,]\\d| (?:don vi|so,? nganh|dia phuong|tinh))`,
    'TCVN ISO 9001:2015',
    'TCVN ISO 9001: 2015',
    'dịch vụ công trực tuyến mức độ 4',
    'cấp độ 3',
    'lần thứ 2',
    'cách mạng công nghiệp 4.0',
  ),
  family(
    'age',
    `${WORD_START}(?:duoi|tren|tu|den|khong qua)? ?\\d+(?:~(?:den|-)~\\d+)? (?:tuoi|nam (?:cong tac|kinh nghiem|tuoi))${WORD_END}`,
    'lãnh đạo, quản lý dưới 40 tuổi',
    'từ 5 năm công tác trở lên',
  ),
  family(
    'clock',
    `${WORD_START}\\d{1,2}~(?:h|gio)~[0-5]\\d${WORD_END}|${WORD_START}\\d{1,2}h${WORD_END}|${WORD_START}(?:luc|vao luc|tu|truoc) \\d{1,2} gio${WORD_END}|${WORD_START}24~[/x]~7${WORD_END}`,
    '17h30 hằng ngày',
    'trước 17 giờ thứ sáu',
    'hoạt động 24/7',
  ),
  family(
    'autonomy',
    `(?:tu chu|tu bao dam|tu dam bao|nha nuoc (?:bao dam|dam bao)|so huu|von (?:nha nuoc|nuoc ngoai|dieu le))(?: tai chinh)? \\d+~%|\\d+~% (?:von|von dieu le|von nha nuoc|von nuoc ngoai)`,
    'đơn vị tự chủ 100% chi thường xuyên',
    'doanh nghiệp 100% vốn nước ngoài',
  ),
  family(
    'item-number',
    '^~(?:[-+•]~)?\\(?\\d{1,2}(?:\\.\\d{1,2})*[.)](?=~\\D|$)',
    '1. Cải cách thể chế',
    '2.1) Nhiệm vụ',
  ),
  family(
    'address',
    `${WORD_START}so \\d+[a-z]?(?:/\\d+)?,? (?:duong|pho|ngo|dai lo)${WORD_END}`,
    'số 15 đường Trần Phú',
  ),
];

/** Stretches of the matching text whose digits are no figures, in order of their beginning. */
export function passedOver(
  text: string,
): readonly { readonly id: string; readonly start: number; readonly end: number }[] {
  if (!/\d/.test(text)) return [];
  return notFigures
    .flatMap(({ id, expression }) =>
      [...text.matchAll(expression)].map((match) => ({
        id,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start);
}
