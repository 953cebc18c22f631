/**
 * Headings of lists that are neither plans nor statistics: of people, of goods and their prices, of letters that came
 * in, of addresses, of tenders, of classes. Folded text.
 */
import { fold } from '../../text';

const OF_OTHER_LISTS = [
  // People
  ...['ho ten', 'ho va ten', 'ho va chu dem', 'ngay sinh', 'nam sinh', 'gioi tinh', 'que quan', 'dan toc'],
  ...['chuc vu', 'chuc danh', 'trinh do', 'he so luong', 'bac luong', 'ngach', 'cccd', 'so cccd', 'xep loai'],
  ...['chuc vu don vi', 'chuc vu don vi cong tac', 'don vi cong tac', 'thanh tich', 'danh hieu thi dua'],
  ...['danh hieu', 'hinh thuc khen thuong', 'hinh thuc ky luat', 'ky nhan', 'phu cap', 'noi sinh'],
  // Where to reach them
  ...['dien thoai', 'so dien thoai', 'di dong', 'email', 'dia chi', 'thu dien tu'],
  // Goods and money
  ...['don gia', 'thanh tien', 'nguyen gia', 'gia tri con lai', 'so hoa don', 'ngay hoa don', 'mat hang'],
  ...['ten hang', 'quy cach', 'ma hang', 'ma tai san', 'ten tai san', 'thue gtgt', 'thue suat', 'ton kho'],
  ...['nhap', 'xuat', 'ton', 'no', 'co', 'ten nguoi ban', 'nha cung cap'],
  // What citizens ask and tell
  ...[
    'nguoi phan anh',
    'ho ten nguoi phan anh',
    'nguoi kien nghi',
    'ho ten nguoi kien nghi',
    'nguoi gui',
    'ngay tiep nhan',
  ],
  ...['noi dung phan anh', 'noi dung phan anh kien nghi'],
  // Letters
  ...['so den', 'so di', 'ngay den', 'tac gia', 'trich yeu', 'ten loai va trich yeu noi dung', 'ky nhan'],
  ...[
    'trich yeu noi dung',
    'trich yeu noi dung van ban',
    'so ky hieu',
    'so ky hieu van ban',
    'ngay ban hanh',
  ],
  ...['ly do het hieu luc', 'ngay het hieu luc', 'thoi diem het hieu luc', 'ten loai van ban'],
  ...['so ky hieu ngay ban hanh', 'so ky hieu ngay thang nam ban hanh', 'ten goi cua van ban'],
  ...['co quan ban hanh', 'nguoi trinh bay', 'noi gui', 'nguoi ky', 'nguoi nhan', 'noi nhan ban luu'],
];
const PHRASES: ReadonlySet<string> = new Set(OF_OTHER_LISTS);
const LONGEST = 40;

/** True for a heading that only such a list has; give it the parts of the heading or the whole. */
export function headsOtherList(heading: string): boolean {
  if (heading === '' || heading.length > LONGEST) return false;
  return fold(heading)
    .split(' / ')
    .some((part) => PHRASES.has(wordsIn(part)));
}

const WHERE: ReadonlySet<string> = new Set(['dia diem', 'noi hop', 'phong hop']);
const WHO_COMES: ReadonlySet<string> = new Set([
  ...['thanh phan', 'thanh phan du', 'thanh phan tham du', 'thanh phan du hop', 'thanh phan tham gia'],
  ...['lanh dao du', 'nguoi du', 'chu tri hop'],
]);

/** Days and halves of days down the side, as no plan has them. */
const WHEN_MET: ReadonlySet<string> = new Set([
  ...['thu ngay', 'ngay thu', 'thu', 'buoi', 'ngay buoi', 'thu ngay thang', 'ngay gio', 'gio'],
]);

/** True for the calendar of a week, whoever presides. */
export function headsWeek(headings: readonly string[]): boolean {
  return headsCalendar(headings) && headings.some((heading) => WHEN_MET.has(wordsIn(fold(heading))));
}

/** True where the headings say where people meet and who comes: a calendar of meetings. */
export function headsCalendar(headings: readonly string[]): boolean {
  const words = headings.map((heading) => wordsIn(fold(heading)));
  return words.some((each) => WHERE.has(each)) && words.some((each) => WHO_COMES.has(each));
}

const OF_TENDERS =
  /(?<![a-z])(?:goi thau|nha thau|trung thau|dau thau|loai hop dong|gia hop dong|thuc hien hop dong)(?![a-z])/;
const OF_CLASSES =
  /(?<![a-z])(?:lop|khoa hoc|khoa (?:boi duong|dao tao)|hoc vien|nguoi hoc|giang vien|(?:nguoi|hoc) (?:dang ky|hoc)|thoi gian hoc|hinh thuc hoc)(?![a-z])/;

/** True where two headings are those of a list of tenders; their days are days of contracts. */
export const headsTenders = (headings: readonly string[]): boolean => have(2, headings, OF_TENDERS);

/** True where two headings are those of classes and of who goes to them; their days are days of lessons. */
export const headsClasses = (headings: readonly string[]): boolean => have(2, headings, OF_CLASSES);

const OF_PROCEDURES =
  /^(?:(?:ten |ma |ma so |danh muc )*(?:thu tuc(?: hanh chinh)?|tthc)|phi(?: va)? le phi|cach thuc thuc hien|dia diem thuc hien|thoi han giai quyet|thoi gian giai quyet|can cu phap ly|muc do (?:dvc|dich vu cong).*|thanh phan ho so|co quan giai quyet|bo phan tiep nhan)$/;

/** True where three headings are those of a catalogue of procedures; its terms are those of dossiers. */
export const headsProcedures = (headings: readonly string[]): boolean => have(3, headings, OF_PROCEDURES);

function have(count: number, headings: readonly string[], words: RegExp): boolean {
  return headings.filter((heading) => words.test(wordsIn(fold(heading)))).length >= count;
}

/** Without brackets and punctuation: "Số, ký hiệu" is "so ky hieu". */
function wordsIn(folded: string): string {
  return folded
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
