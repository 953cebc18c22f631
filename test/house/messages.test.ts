/** Both languages say the same things, and Vietnamese is Vietnamese. */
import {
  amendmentMessages,
  annexScreenMessages,
  helpScreenMessages,
  installationMessages,
  messages,
  reportScreenMessages,
  reportSentences,
  scoreboardScreenMessages,
  unitsScreenMessages,
  statementSentences,
} from '../../src/messages';
import type { Language } from '../../src/messages';

type Catalogue = Readonly<Record<string, unknown>>;

/** "cli.no-command" → the sentence or the function that makes it. */
function entriesOf(catalogue: Catalogue, prefix = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(catalogue).flatMap(([id, entry]) =>
    typeof entry === 'object' && entry !== null
      ? entriesOf(entry as Catalogue, `${prefix}${id}.`)
      : [[`${prefix}${id}`, entry] as const],
  );
}

/** What is written into a workbook stays Vietnamese: the workbook goes from office to office. */
const WRITTEN_INTO_WORKBOOK =
  /^(structure|handOut|annex|targets|scoreboard|journal|gather|takeIn|mail)\.(sheet|prompt|letter)\./;

const PRODUCT = /CCHC (for|cho) Excel/g;

/** Function names in their source, so that a fixed sentence can be looked at without making up data. */
function wordsOf(entry: unknown): string {
  return typeof entry === 'function' ? entry.toString() : String(entry);
}

/** Letters that English does not have. */
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;
const ENGLISH = /\b(the|of|is|are|not|with|this|file|cannot|please)\b/i;

/** The sentence itself: quoted and template text, without code and what is filled in. */
function sentencesIn(entry: unknown): string {
  const source = wordsOf(entry);
  if (typeof entry !== 'function') return source;
  const quoted = source.match(/`[^`]*`|'[^'\n]*'|"[^"\n]*"/g) ?? [];
  return quoted
    .filter((piece) => !/^['"][a-z-]+['"]$/.test(piece))
    .join(' ')
    .replace(/\$\{[^{}]*\}/g, ' ');
}

function wordsIn(text: string): readonly string[] {
  return text.match(/\p{L}{2,}/gu) ?? [];
}

function foreign(entry: unknown): boolean {
  const sentences = sentencesIn(entry).normalize('NFC').replace(PRODUCT, '');
  return (
    wordsIn(sentences).length >= 3 &&
    (!VIETNAMESE.test(sentences) || ENGLISH.test(sentences.replace(/cchc.*/g, '')))
  );
}

/** With the sentences that arrive with their screens. */
const spoken = (language: Language): ReturnType<typeof entriesOf> => [
  ...entriesOf(messages(language)),
  ...entriesOf(amendmentMessages(language), 'amendment.'),
  ...entriesOf(annexScreenMessages(language), 'annexScreen.'),
  ...entriesOf(helpScreenMessages(language), 'helpScreen.'),
  ...entriesOf(installationMessages(language), 'installation.'),
  ...entriesOf(scoreboardScreenMessages(language), 'scoreboardScreen.'),
  ...entriesOf(unitsScreenMessages(language), 'unitsScreen.'),
  ...entriesOf(reportScreenMessages(language), 'reportScreen.'),
  ...entriesOf(reportSentences(language), 'report.'),
  ...entriesOf(statementSentences(language), 'statements.'),
];

const vi = spoken('vi');
const en = spoken('en');

test('both catalogues hold the same ids', () => {
  expect(en.map(([id]) => id).sort()).toEqual(vi.map(([id]) => id).sort());
});

test('a sentence is made by a function in both languages or in none', () => {
  const kinds = (entries: typeof vi): Readonly<Record<string, string>> =>
    Object.fromEntries(entries.map(([id, entry]) => [id, typeof entry]));
  expect(kinds(en)).toEqual(kinds(vi));
});

test('no English is left among the Vietnamese sentences', () => {
  expect(vi.filter(([id, entry]) => id !== 'cli.help' && foreign(entry)).map(([id]) => id)).toEqual([]);
});

test('no Vietnamese sentence is left whole in English', () => {
  const vietnamese = new Map(vi.map(([id, entry]) => [id, sentencesIn(entry)]));
  const same = en.filter(([id, entry]) => {
    if (WRITTEN_INTO_WORKBOOK.test(id)) return false;
    const sentence = sentencesIn(entry);
    return wordsIn(sentence).length >= 3 && sentence === vietnamese.get(id);
  });
  expect(same.map(([id]) => id)).toEqual([]);
});

test('sentences are in the one normal form', () => {
  const odd = [...vi, ...en].filter(([, entry]) => wordsOf(entry) !== wordsOf(entry).normalize('NFC'));
  expect(odd.map(([id]) => id)).toEqual([]);
});

/** Words for several of a thing after the figure one. */
const ONE_OF_SEVERAL =
  /(?<![\d.,])1 (?:\w+ )?(?:actions|annexes|cells|changes|days|entries|figures|files|findings|fixes|indicators|letters|lines|milestones|months|numbers|pairs|parts|places|relations|reports|rows|rules|sections|sheets|spellings|tables|targets|tasks|times|units|workbooks|ones)\b/;

/** What a sentence says where every figure that it is given is one; null where it wants something else than figures. */
function saidOfOne(entry: unknown): string | null {
  if (typeof entry !== 'function') return null;
  const data = new Proxy({}, { get: () => 1 });
  const takesData = /^\(?\s*(d\b|\{)/.test(entry.toString());
  try {
    return String((entry as (...given: readonly unknown[]) => unknown)(takesData ? data : 1, 1, 1, 1));
  } catch {
    return null;
  }
}

test('one of a thing is not told as several', () => {
  const wrong = en.filter(
    ([id, entry]) => !WRITTEN_INTO_WORKBOOK.test(id) && ONE_OF_SEVERAL.test(saidOfOne(entry) ?? ''),
  );
  expect(wrong.map(([id, entry]) => `${id}: ${saidOfOne(entry) ?? ''}`)).toEqual([]);
});

describe('the guard is awake', () => {
  test('on English among Vietnamese', () => {
    expect(foreign(() => 'The file is damaged')).toBe(true);
    expect(foreign(() => 'Tệp này không mở được')).toBe(false);
    expect(foreign((d: { name: string }) => `Khong mo duoc ${d.name}`)).toBe(true);
  });

  test('on one thing told as several', () => {
    const said = [
      (count: number) => `${String(count)} tasks`,
      (d: { count: number }) => `${String(d.count)} new rows`,
      (count: number) => `${String(count)} task`,
      () => 'All tasks of 11 rows',
    ];
    expect(said.map((entry) => ONE_OF_SEVERAL.test(saidOfOne(entry) ?? ''))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
