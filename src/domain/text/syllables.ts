/**
 * What a Vietnamese syllable can be: an onset, a rime and a tone that may stand together, so that "chyên",
 * "nghành" and "quyêt" are known for slips without any list of words.
 *
 * The tables are the spelling rules of the school book: c/k/q, g/gh and ng/ngh by the vowel that follows,
 * rimes closed by c, ch, p, t with the tones sắc and nặng alone, one tone mark a syllable and its place.
 * Both places of the mark in "hòa" and "hoà" are right.
 */

export type Tone = 'ngang' | 'huyền' | 'sắc' | 'hỏi' | 'ngã' | 'nặng';

/** Where the tone mark stands: 'either' where only one place exists, 'wrong' as in "tòan". */
export type TonePlace = 'either' | 'first' | 'second' | 'wrong';

export interface Syllable {
  readonly onset: string;
  /** Without tone, with the vowels' own marks: "uyêt". */
  readonly rime: string;
  readonly tone: Tone;
  readonly tonePlace: TonePlace;
  /** The syllable with its mark where it belongs, in lower case; "tòan" gives "toàn". */
  readonly proper: string;
}

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');

const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay
   ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
   i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet
   oi om on ong oong ooc op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
   u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uêu uơ uôc uôi uôm uôn uông uôt
   uy uya uych uyên uyêt uyn uynh uyp uyt uyu
   ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu`.split(/\s+/),
);

/** After "qu" the u is already written; "quốc" is the one with ô. */
const RIMES_AFTER_QU = new Set(
  `a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây
   e en eo et ê ên êt êch ênh êu i ia in inh ich it y yên yêt ynh ych yt yn ơ ôc`.split(/\s+/),
);

const Y_AFTER = new Set(['', 'h', 'k', 'l', 'm', 's', 't', 'v', 'qu']);
const BEFORE_FRONT_VOWELS = new Set(['k', 'gh', 'ngh']);
const NEVER_BEFORE_FRONT_VOWELS = new Set(['c', 'g', 'ng']);
const STOPPED = /(?:c|ch|p|t)$/;
const CLOSED = /[cghmnpt]$/;
/** Two vowels whose mark the old fashion puts on the first and the new one on the second. */
const TWO_FASHIONS = new Set(['oa', 'oe', 'uy']);

const TONES: readonly Tone[] = ['ngang', 'huyền', 'sắc', 'hỏi', 'ngã', 'nặng'];
const VOWELS = [
  'aàáảãạ',
  'ăằắẳẵặ',
  'âầấẩẫậ',
  'eèéẻẽẹ',
  'êềếểễệ',
  'iìíỉĩị',
  'oòóỏõọ',
  'ôồốổỗộ',
  'ơờớởỡợ',
].concat(['uùúủũụ', 'ưừứửữự', 'yỳýỷỹỵ']);

const toned = new Map<string, { readonly base: string; readonly tone: Tone }>();
const withTone = new Map<string, string>();
for (const row of VOWELS) {
  const base = row[0] ?? '';
  TONES.forEach((tone, index) => {
    const letter = row[index] ?? '';
    toned.set(letter, { base, tone });
    withTone.set(base + tone, letter);
  });
}

const KEPT = 20_000;
const known = new Map<string, Syllable | null>();

/** Reads one word, upper or lower case; null for what cannot be a Vietnamese syllable. Give it NFC text. */
export function readSyllable(word: string): Syllable | null {
  const lower = word.toLowerCase();
  const found = known.get(lower);
  if (found !== undefined) return found;
  const read = analyse(lower);
  if (known.size >= KEPT) known.clear();
  known.set(lower, read);
  return read;
}

/** "phấn" without its tone is "phân"; letters keep their own marks. */
export function withoutTone(word: string): string {
  let plain = '';
  for (const letter of word) plain += toned.get(letter)?.base ?? letter;
  return plain;
}

function analyse(lower: string): Syllable | null {
  if (lower.length > 7) return null;
  let plain = '';
  let tone: Tone = 'ngang';
  let markAt = -1;
  for (let index = 0; index < lower.length; index++) {
    const letter = lower[index] ?? '';
    const vowel = toned.get(letter);
    plain += vowel?.base ?? letter;
    if (!vowel || vowel.tone === 'ngang') continue;
    if (markAt >= 0) return null;
    tone = vowel.tone;
    markAt = index;
  }
  for (const { onset, rime } of divisions(plain)) {
    if (!agree(onset, rime, tone)) continue;
    const start = plain.length - rime.length;
    return { onset, rime, tone, ...placed(plain, start, rime, tone, markAt) };
  }
  return null;
}

function divisions(plain: string): { readonly onset: string; readonly rime: string }[] {
  const found: { readonly onset: string; readonly rime: string }[] = [];
  for (const onset of ONSETS) {
    if (plain.startsWith(onset)) found.unshift({ onset, rime: plain.slice(onset.length) });
  }
  // "gì", "giếng": the i of the onset is the vowel, or a part of it.
  if (plain.startsWith('gi')) found.push({ onset: 'gi', rime: plain.slice(1) });
  found.push({ onset: '', rime: plain });
  return found;
}

function agree(onset: string, rime: string, tone: Tone): boolean {
  if (onset === 'qu' ? !RIMES_AFTER_QU.has(rime) : !RIMES.has(rime)) return false;
  const front = /^[eêiy]/.test(rime);
  if (onset === 'gi' && /^[iy]/.test(rime) && !/^i(?:$|n$|a$|m$|ch$|êc$|êm$|êng$|êt$|êp$)/.test(rime))
    return false;
  if (front && NEVER_BEFORE_FRONT_VOWELS.has(onset)) return false;
  if (!front && BEFORE_FRONT_VOWELS.has(onset)) return false;
  if (rime === 'y' && !Y_AFTER.has(onset)) return false;
  if (/^yê/.test(rime) && onset !== '' && onset !== 'qu') return false;
  if (/^iê/.test(rime) && onset === '') return false;
  return !STOPPED.test(rime) || tone === 'sắc' || tone === 'nặng';
}

function placed(
  plain: string,
  start: number,
  rime: string,
  tone: Tone,
  markAt: number,
): { readonly tonePlace: TonePlace; readonly proper: string } {
  if (tone === 'ngang') return { tonePlace: 'either', proper: plain };
  const right = start + markIndex(rime);
  const put = (at: number): string =>
    plain.slice(0, at) + (withTone.get((plain[at] ?? '') + tone) ?? '') + plain.slice(at + 1);
  if (TWO_FASHIONS.has(rime)) {
    const second = start + 1;
    if (markAt === start) return { tonePlace: 'first', proper: put(start) };
    return markAt === second
      ? { tonePlace: 'second', proper: put(second) }
      : { tonePlace: 'wrong', proper: put(start) };
  }
  return { tonePlace: markAt === right ? 'either' : 'wrong', proper: put(right) };
}

/** Offset in a rime of the vowel that bears the mark. */
function markIndex(rime: string): number {
  const horned = rime.indexOf('ơ');
  if (horned >= 0) return horned;
  const marked = rime.search(/[ăâêô]/);
  if (marked >= 0) return marked;
  const vowels = /^[aeiouyư]+/.exec(rime)?.[0].length ?? 1;
  if (vowels === 1) return 0;
  if (vowels === 3 || CLOSED.test(rime)) return 1;
  return 0;
}
