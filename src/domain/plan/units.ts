/**
 * The units that a plan names as leading or cooperating, one name each: "Văn phòng, Trung tâm" are two,
 * "Các phòng chuyên môn" is one that stands for several, a sentence about duties is none.
 */
import { capitalized, fold, normalizeText } from '../text';
import { dutyIn } from './unit-duties';

export type UnitKind = 'unit' | 'collective';

export interface PlanUnit {
  readonly name: string;
  /** Other spellings met, most frequent first. */
  readonly aliases: readonly string[];
  readonly kind: UnitKind;
}

/** First words, folded, of a name that stands for several units. */
const COLLECTIVE = [
  'cac ',
  'moi ',
  'toan the ',
  'tat ca ',
  'nhung ',
  'don vi lien quan',
  'don vi thuoc',
  'don vi truc thuoc',
  'don vi so',
];

/** Words that begin a name of a unit in an office, lower case; what begins otherwise is prose. */
const UNIT_WORDS = [
  'văn phòng',
  'vp',
  'thanh tra',
  'trung tâm',
  'tt',
  'ttkc',
  'phòng',
  'chi cục',
  'cục',
  'sở',
  'ban',
  'bcđ',
  'bộ phận',
  'bộ',
  'hội đồng',
  'tổ',
  'đội',
  'viện',
  'trường',
  'bệnh viện',
  'quỹ',
  'công an',
  'ủy ban',
  'uỷ ban',
  'ubnd',
  'hđnd',
  'công đoàn',
  'đoàn',
  'đơn vị',
  'lãnh đạo',
  'giám đốc',
];

/** People rather than units, named so where a whole cell says it: "Công chức được cử đi đào tạo". */
const PEOPLE = ['công chức', 'viên chức', 'cán bộ', 'người lao động'];

/** Roles named around a unit in the same cell: "Văn phòng Sở chủ trì;", "- Phối hợp: …". */
const ROLE_BEFORE = /^(?:don vi )?(?:chu tri|phoi hop|thuc hien|dau moi)\s*:\s*/;
/** Longer than this is a sentence, not a name. */
const LONGEST_NAME = 70;
/** "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và hạ tầng kỹ thuật tỉnh" is a name. */
const LONG_NAMES = /^(?:ban|trung tam|hoi dong|vien|truong|benh vien)(?![a-z])[^,.;]{0,110}$/;

/** The names in a cell, cleaned, in order, each once. Prose gives the unit that it begins with, or none. */
export function unitNamesIn(cell: string): readonly string[] {
  return remembered(namesOfCell, cell, namesIn);
}

/** An office writes the same cells and names hundreds of times. */
const MOST_KEPT = 5000;
const namesOfCell = new Map<string, readonly string[]>();
const keyOfName = new Map<string, string>();

function remembered<Value>(known: Map<string, Value>, text: string, make: (text: string) => Value): Value {
  const found = known.get(text);
  if (found !== undefined) return found;
  const made = make(text);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(text, made);
  return made;
}

function namesIn(cell: string): readonly string[] {
  const names: string[] = [];
  const seen = new Set<string>();
  for (const part of partsOfCell(normalizeText(cell))) {
    const name = nameIn(part);
    if (name === '' || seen.has(unitKey(name))) continue;
    seen.add(unitKey(name));
    names.push(name);
  }
  return names;
}

/** Two spellings that differ in case, diacritics, spaces or punctuation have the same key. */
export function unitKey(name: string): string {
  return remembered(keyOfName, name, (spelt) =>
    fold(normalizeText(spelt))
      .replace(/[^a-z0-9&]+/g, ' ')
      .trim(),
  );
}

/**
 * Units of all cells, most frequent first; the name is a spelling that begins with a capital, rather one with the
 * office's own "Sở", and of several such the most frequent.
 */
export function collectUnits(cells: Iterable<string>): readonly PlanUnit[] {
  const byKey = new Map<string, { total: number; spellings: Map<string, number> }>();
  const known = new Map<string, readonly string[]>();
  for (const cell of cells) {
    let names = known.get(cell);
    if (!names) known.set(cell, (names = unitNamesIn(cell)));
    for (const name of names) {
      const key = unitKey(name);
      const entry = byKey.get(key) ?? { total: 0, spellings: new Map<string, number>() };
      entry.total += 1;
      entry.spellings.set(name, (entry.spellings.get(name) ?? 0) + 1);
      byKey.set(key, entry);
    }
  }
  return [...byKey.entries()]
    .sort(([, one], [, other]) => other.total - one.total)
    .map(([key, entry]) => {
      const spellings = [...entry.spellings]
        .sort(
          ([one, ones], [other, others]) =>
            startsSmall(one) - startsSmall(other) ||
            honoursOffice(other) - honoursOffice(one) ||
            others - ones,
        )
        .map(([name]) => name);
      return { name: capitalized(spellings[0] ?? ''), aliases: spellings.slice(1), kind: kindOf(key) };
    });
}

/** Names nobody in particular. */
const GENERIC = /^(?:don vi|phong|ban|so|bo|to|cac don vi co lien quan khac)$/;

/** 1 where "Sở" has its capital: an office writes its own so, whatever its clerks do more often. */
export function honoursOffice(name: string): 0 | 1 {
  return /Sở(?!\p{L})/u.test(name) ? 1 : 0;
}

/** 1 where the name begins with a small letter: in the middle of a list. */
function startsSmall(name: string): 0 | 1 {
  return name.charAt(0) === name.charAt(0).toUpperCase() ? 0 : 1;
}

function kindOf(key: string): UnitKind {
  return COLLECTIVE.some((opening) => key.startsWith(opening.trim() + ' ') || key === opening.trim())
    ? 'collective'
    : 'unit';
}

/** Splits at line breaks and semicolons, and at commas and "và" where a new unit's name follows. */
function partsOfCell(cell: string): string[] {
  const parts: string[] = [];
  for (const line of cell.split(/[\n;]/)) {
    const folded = fold(line);
    // After a verb the commas part duties, no names.
    const duty = dutyIn(line);
    let start = 0;
    for (const gap of folded.matchAll(/\s*,\s*|\s+va\s+|\s+&\s+/g)) {
      const end = gap.index + gap[0].length;
      const opening = folded.slice(start, gap.index);
      const rest = line.slice(end);
      if (gap.index > duty) break;
      if (insideBrackets(opening) || !beginsUnit(rest) || joinsOneName(opening, fold(rest))) continue;
      parts.push(line.slice(start, gap.index));
      start = end;
    }
    parts.push(line.slice(start));
  }
  return parts;
}

/** The bodies that one office may serve: "Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh" is one unit. */
const BODIES: readonly (readonly [body: string, names: string])[] = [
  ['assembly delegation', 'doan (?:dbqh|dai bieu quoc hoi)'],
  ['council', 'hdnd|hoi dong nhan dan'],
  ['committee', 'ubnd|u[yi] ban nhan dan'],
];
const BODY = BODIES.map(([, names]) => names).join('|');
const OFFICE_OF = new RegExp(
  `^(?:van phong|vp)(?:(?:\\s|,|&|va(?= ))*(?:${BODY}|tinh|thanh pho|huyen|quan|thi xa|xa|phuong))+$`,
);

/** "Văn phòng HĐND" goes on with "và UBND xã"; "Văn phòng UBND và UBND các xã" are two. */
function servesBoth(opening: string, rest: string): boolean {
  if (!OFFICE_OF.test(opening)) return false;
  const next = BODIES.find(([, names]) => new RegExp(`^(?:${names})(?![a-z])(?! cac )`).test(rest));
  return next !== undefined && !new RegExp(`(?<![a-z])(?:${next[1]})(?![a-z])`).test(opening);
}

/** "Các phòng, đơn vị thuộc Sở" is one collective; "Các phòng chuyên môn và Văn phòng" are two. */
function joinsOneName(opening: string, rest: string): boolean {
  const bare = opening.replace(/^[^a-z]+/, '').trim();
  if (servesBoth(bare, rest)) return true;
  return (
    /^(?:cac|mot so|nhung)\s+(?:phong|ban|phong ban|co quan|so|bo phan)$/.test(bare) &&
    /^(?:don vi|bo phan|ban|co quan|trung tam|chi cuc)(?:,|$|\s+(?:thuoc|truc|lien|co|chuyen|nganh|\w+ thuoc))/.test(
      rest,
    )
  );
}

function insideBrackets(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

function beginsUnit(text: string): boolean {
  const lower = text.toLowerCase();
  const folded = fold(text);
  // A cell typed without diacritics is compared without them.
  const plain = lower === folded;
  const begins = (word: string): boolean => {
    const start = plain ? fold(word) : word;
    return (plain ? folded : lower).startsWith(start) && !/[\p{L}\p{N}]/u.test(text[start.length] ?? ' ');
  };
  return (
    (UNIT_WORDS.some(begins) && !NOT_A_NAME.test(folded)) ||
    COLLECTIVE.some((word) => folded.startsWith(word))
  );
}

/** "Trường hợp có khó khăn", "tổ chức thực hiện" begin as units do. */
const NOT_A_NAME = /^(?:truong hop|to chuc|don vi khac|so lieu|bo tri|bo sung|ban hanh|ban giao|doan the)/;

function beginsPeople(text: string): boolean {
  return PEOPLE.some((word) => text.toLowerCase().startsWith(word));
}

function nameIn(part: string): string {
  let name = part.replace(/^[-+•*–\s]+/, '').trim();
  const role = ROLE_BEFORE.exec(fold(name));
  if (role) name = name.slice(role[0].length);
  const colon = name.indexOf(':');
  if (colon > 0) name = name.slice(0, colon);
  name = name.slice(0, dutyIn(name));
  name = name
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .trim();
  const isName = name.length <= LONGEST_NAME || LONG_NAMES.test(fold(name));
  return isName && !GENERIC.test(fold(name)) && (beginsUnit(name) || beginsPeople(name)) ? name : '';
}
