/**
 * A text that stops in the middle: on a comma, a hyphen, "và", "của", or with a bracket still open.
 */
import { fold, isLetter, normalizeText } from '../../text';
import { rowRule } from '../define-rule';
import { NOTHING, type Draft } from '../rule';
import type { TaskField } from '../../tables';

const READ: readonly TaskField[] = ['goal', 'task', 'activity', 'product'];

/**
 * Words that ask for another one. "Số", "thuộc" and "được" are left out: "chuyển đổi số", "đơn vị trực thuộc",
 * "kết quả đạt được" are whole.
 */
const HANGING = new Set('và của các cho với về tại theo hoặc gồm nhằm để những giữa bởi'.split(' '));
const HANGING_PLAIN = new Set([...HANGING].map((word) => fold(word)));
/** Compounds that end on such a word. */
const WHOLE = /(?:hiện tại|tồn tại|kèm theo|tiếp theo|đi theo|trở về|quay về|lại cho)$/iu;

const OPEN_END = /[,–(/&-]$/;
/** Letters at the end that decide for nearly every text. */
const TAIL = 40;

export function looksCut(text: string): boolean {
  if (endsPlainly(text) || (text.length > TAIL && !mayHang(normalizeText(text.slice(-TAIL)).trim())))
    return false;
  const trimmed = normalizeText(text).trim();
  if (trimmed.length < 8 || !mayHang(trimmed)) return false;
  if (OPEN_END.test(trimmed)) return true;
  const last = lastWord(trimmed);
  const typedPlain = fold(trimmed) === trimmed.toLowerCase();
  return (typedPlain ? HANGING_PLAIN : HANGING).has(last) && !WHOLE.test(trimmed);
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

const LONGEST_HANGING = 5;

/** What ends a sentence or a quotation asks for nothing more. */
const FINAL = '.;:!?)]%"”0123456789';
const BLANK = 32;

/** Ends on a figure or a final mark, or on a word that is none of those that ask for another. */
function endsPlainly(text: string): boolean {
  const last = text.length - 1;
  if (last < 0 || FINAL.includes(text.charAt(last))) return true;
  for (let at = last; at >= 0 && at >= last - LONGEST_HANGING; at--) {
    const code = text.charCodeAt(at);
    if (code === BLANK && at < last) return !hangs(text.slice(at + 1));
    // "số 15/KH-STN": none of those words holds a mark.
    if (code > BLANK && code < 0x7f && at < last && !isLetter(code)) return true;
    if (!isLetter(code) || (code >= 0x300 && code < 0x370)) return false;
  }
  return last > LONGEST_HANGING;
}

const hangs = (word: string): boolean => HANGING.has(word) || HANGING_PLAIN.has(word);

/** Its last letters allow that it is cut; a text of blanks alone may always be. */
function mayHang(end: string): boolean {
  const last = lastWord(end);
  return end === '' || OPEN_END.test(end) || hangs(last);
}

function bracketLeftOpen(text: string): boolean {
  if (!text.includes('(')) return false;
  const opened = text.split('(').length - 1;
  const closed = text.split(')').length - 1;
  return opened > closed && /\([^()]*$/.test(text) && text.length - text.lastIndexOf('(') > 1;
}

export const textTruncated = rowRule({
  id: 'text-truncated',
  family: 'structure',
  severity: 'warning',
  source: 'practice',
  messages: ['text-truncated', 'bracket-left-open'],
  check({ task, row }) {
    let found: Draft<'text-truncated' | 'bracket-left-open'>[] | null = null;
    for (const field of READ) {
      const text = task.fields[field];
      const source = task.sources[field];
      if (text === '' || source?.row !== row) continue;
      const cut = looksCut(text);
      if (!cut && !bracketLeftOpen(text)) continue;
      (found ??= []).push({
        message: cut ? 'text-truncated' : 'bracket-left-open',
        row,
        column: source.column,
        data: { end: `…${text.slice(-40)}` },
      });
    }
    return found ?? NOTHING;
  },
});
