/**
 * Headings of a report's prose that stands below a table, in its cells: what the office asks for, how the plan is
 * to be carried out, who receives it. Folded text, without the heading's number.
 */

/** Never the name of a section of work. */
const FAULTS = '(?:ton tai|han che|kho khan|vuong mac|bat cap|nguyen nhan)';
const ASKED = '(?:kien nghi|de xuat)';
export const PROSE_ONLY = new RegExp(
  `^(?:(?:nhung |cac |mot so |y kien )?${ASKED}(?:(?: *[,;/–-] *| va )${ASKED})?(?: (?:voi|cua|doi voi) .{2,60})?` +
    `|(?:nhung |cac |mot so )?${FAULTS}(?:(?: *[,;–-] *| va )${FAULTS})+` +
    '|noi nhan|danh gia chung|bai hoc kinh nghiem|ket luan|dieu khoan thi hanh) *[:.]?$',
);

/** Heads prose in one plan and tasks in the next: what follows decides. */
export const PROSE_OR_WORK =
  /^(?:cong tac |viec )?(?:to chuc (?:thuc hien|trien khai)|trach nhiem (?:thuc hien|thi hanh|cua .{2,60})|(?:nguon )?kinh phi(?: thuc hien| bao dam)?|giai phap(?: (?:chu yeu|thuc hien|trong tam))?|bien phap thuc hien|che do (?:thong tin,? *)?bao cao|phuong huong(?: *,? nhiem vu)?(?: .{2,60})?|yeu cau) *[:.]?$/;

/** Opens a sentence that assigns or asks, as prose under such a heading does. */
export const PROSE_SENTENCE =
  /^(?:[-–+•*]\s*)?(?:giao |de nghi |yeu cau |can cu |trong qua trinh |thu truong |tren day |tren co so |dinh ky |chanh van phong |truong cac |cac (?:phong|don vi|co quan|so|dia phuong|to chuc)(?![a-z]).{0,60}(?:chiu trach nhiem|co trach nhiem|can cu|chu dong|phoi hop|trien khai)|(?:van phong|phong|so|ubnd|ban) .{2,60}(?:chiu trach nhiem|co trach nhiem|theo doi|don doc))/;
