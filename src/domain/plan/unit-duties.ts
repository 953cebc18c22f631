/**
 * Where in a cell a unit's name ends and what the unit does begins: "Văn phòng Sở | theo dõi, đôn đốc". The same
 * words are part of many names: "Ban Quản lý dự án đầu tư xây dựng", "Phòng Hành chính tổng hợp".
 */
import { fold } from '../text';

/** In folded text. */
const DUTY =
  /\s+(?<verb>chu tri|phoi hop|theo doi|don doc|dau moi|tong hop|thuc hien|tham muu|xay dung|ra soat|thuong xuyen|co trach nhiem|chiu trach nhiem|giai quyet|duoc |co noi dung|co van ban|co tthc|trong qua trinh|khi |nghien cuu|it nhat|phan dau|neu |de |phai )/g;

/** Words that alone name nobody: what follows them is the name. */
const BARE = /^(?:phong|ban|to|vien|hoc vien|truong|bo phan|doi|chi cuc|hoi dong|quy)$/;
/** Nothing more that the unit would do; a name may also go on with a capital: "Phòng Hành chính tổng hợp Sở". */
const ENDS = /^\s*(?:$|[,;.()–-]|(?:va|cua|thuoc|tinh|thanh pho|huyen|xa|phuong)(?![a-z]))/;

interface NameWord {
  /** How the name goes on to the verb, folded. */
  readonly before: RegExp;
  /** What has to follow the verb. */
  readonly after?: RegExp;
}

/** Verbs as they stand in names. */
const IN_NAMES: Readonly<Record<string, readonly NameWord[]>> = {
  'xay dung': [
    {
      before:
        /(?:dau tu|quan ly|tu van|giam dinh|kiem dinh|kinh te|quy hoach|vat lieu|thiet ke|thi cong|chat luong|ky thuat)$/,
    },
    { before: /^so$/, after: ENDS },
  ],
  'tong hop': [{ before: /(?:hanh chinh|quan tri|ke hoach|kinh te|tai chinh|to chuc)$/, after: ENDS }],
  'giai quyet': [{ before: /(?:tiep nhan|ket qua)$/ }],
  'theo doi': [{ before: /[a-z]$/, after: /^ thi hanh/ }],
  'nghien cuu': [{ before: /^trung tam$/ }],
};

/** Verbs that are a role beside any name, however short. */
const ROLES: ReadonlySet<string> = new Set(['chu tri', 'phoi hop']);

/** The place of the first verb; the length of the text where there is none. A verb is written small. */
export function dutyIn(text: string): number {
  const folded = fold(text);
  for (const found of folded.matchAll(DUTY)) {
    const at = found.index + (/^\s+/.exec(found[0])?.[0].length ?? 0);
    const letter = text.charAt(at);
    const verb = found.groups?.verb ?? '';
    if (letter !== letter.toLowerCase()) continue;
    const before = folded.slice(0, found.index).replace(/^[-+•*–\s]+|[\s–-]+$/g, '');
    if (!isInName(before, verb, text.slice(at + verb.length))) return found.index;
  }
  return text.length;
}

function isInName(before: string, verb: string, after: string): boolean {
  // "Hội đồng phối hợp phổ biến giáo dục pháp luật"
  if (BARE.test(before) && (!ROLES.has(verb) || before === 'hoi dong')) return true;
  // "Phòng Xây dựng và theo dõi thi hành pháp luật": nobody has a duty to join to.
  if (/(?:^| )va$/.test(before) && !ROLES.has(verb)) return true;
  const goesOn = /^\s*\p{Lu}/u.test(after) ? '' : fold(after);
  return (IN_NAMES[verb] ?? []).some((one) => one.before.test(before) && (one.after?.test(goesOn) ?? true));
}
