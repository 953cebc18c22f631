/**
 * A task under a section it does not seem to fit: a list of assets under "Cải cách thể chế". A guess from the
 * words of the six areas of reform; tasks that touch two areas are left alone.
 */
import type { Section, TaskField } from '../../tables';
import { rowRule } from '../define-rule';
import { NOTHING } from '../rule';
import { bare, bareField, holdsItself, placeOf } from './task-texts';

const READ: readonly TaskField[] = ['goal', 'task', 'activity', 'product'];

interface Area {
  readonly id: string;
  readonly heading: RegExp;
  readonly words: RegExp;
  /** Areas whose tasks stand here as well. */
  readonly near: readonly string[];
}

const area = (id: string, heading: string, words: string, near: readonly string[] = []): Area => ({
  id,
  heading: new RegExp(`(?:^| )(?:${heading})(?: |$)`),
  words: new RegExp(`(?:^| )(?:${words})(?: |$)`),
  near,
});

const AREAS: readonly Area[] = [
  area(
    'institutions',
    'the che',
    'van ban quy pham phap luat|vbqppl|van ban qppl|thi hanh phap luat|giao duc phap luat|van ban',
  ),
  area(
    'procedures',
    'thu tuc hanh chinh|tthc|mot cua',
    'thu tuc hanh chinh|tthc|mot cua|ho so|dich vu cong|quy trinh',
    ['digital'],
  ),
  area(
    'organisation',
    'to chuc bo may|bo may',
    'sap xep|kien toan|sap nhap|bo may|bien che|phan cap|uy quyen|tu chu',
    ['service', 'finance'],
  ),
  area(
    'service',
    'cong vu',
    'vi tri viec lam|bo nhiem|tuyen dung|dao tao|boi duong|ky luat|ky cuong|dao duc|cong chuc|vien chuc|can bo|cong vu',
    ['organisation'],
  ),
  area(
    'finance',
    'tai chinh cong',
    'chi tieu noi bo|tai san cong|giai ngan|dau tu cong|quyet toan|ngan sach|tu chu|tai chinh|kinh phi|tiet kiem',
    ['organisation'],
  ),
  area(
    'digital',
    'chinh quyen dien tu|chinh quyen so|chuyen doi so|chinh phu so|chinh phu dien tu',
    'an toan thong tin|chuyen doi so|chu ky so|ky so|nen tang|thong tin dien tu|iso|phan mem|du lieu|so hoa|dien tu|mang|truc tuyen',
    ['procedures'],
  ),
];

/** Words that belong to their area alone, so that one of them is enough to ask. */
const TELLING: Readonly<Record<string, RegExp>> = {
  institutions: /(?:^| )(?:van ban quy pham phap luat|vbqppl|van ban qppl)(?: |$)/,
  procedures:
    /(?:^| )(?:mot cua lien thong|giai quyet thu tuc hanh chinh|giai quyet tthc|danh muc tthc)(?: |$)/,
  organisation: /(?:^| )(?:tinh gian bien che|sap xep to chuc bo may|kien toan to chuc)(?: |$)/,
  service: /(?:^| )(?:vi tri viec lam|tuyen dung cong chuc|bo nhiem|dao tao boi duong can bo)(?: |$)/,
  finance: /(?:^| )(?:chi tieu noi bo|tai san cong|giai ngan|dau tu cong|quyet toan)(?: |$)/,
  digital: /(?:^| )(?:an toan thong tin|chu ky so|ma doc|ha tang so|nen tang so)(?: |$)/,
};

export const sectionMismatch = rowRule({
  id: 'section-mismatch',
  family: 'content',
  severity: 'hint',
  source: 'practice',
  seesTitle: true,
  check(checked) {
    if (!checked.section || !holdsItself(checked, 'task')) return NOTHING;
    const own = areaOf(checked.section);
    if (!own) return NOTHING;
    const told = bareField(checked, 'task');
    const others = AREAS.filter(({ id }) => id !== own.id && TELLING[id]?.test(told) === true);
    if (others.length === 0) return NOTHING;
    const texts = READ.map((field) => bareField(checked, field)).filter((text) => text !== '');
    if (own.words.test(texts.join(' '))) return NOTHING;
    const [other] = others;
    if (!other || others.length > 1 || own.near.includes(other.id)) return NOTHING;
    const data = { task: checked.task.fields.task, section: checked.section.title, area: other.id };
    return [{ ...placeOf(checked, 'task'), data }];
  },
});

const areas = new WeakMap<Section, Area | null>();

/** The one area that a section's title names; null where it names none or several. */
function areaOf(section: Section): Area | null {
  let known = areas.get(section);
  if (known === undefined) {
    const title = bare(section.title);
    const [own, ...others] = AREAS.filter(({ heading }) => heading.test(title));
    known = own && others.length === 0 ? own : null;
    areas.set(section, known);
  }
  return known;
}
