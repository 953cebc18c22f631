/**
 * A text that stops in the middle: on a comma, a hyphen, "và", "của", or with a bracket still open.
 */
import { fold, normalizeText } from '../../text';
import { rowRule } from '../define-rule';
import type { TaskField } from '../../tables';

const READ: readonly TaskField[] = ['goal', 'task', 'activity', 'product'];

/** Words that ask for another one. */
const HANGING =
  /(?<![a-z0-9])(?:va|cua|cac|cho|voi|ve|tai|theo|hoac|duoc|trong|bao gom|nham|de|nhung|so|ngay|gom|thuoc|giua|boi)$/;

export function looksCut(text: string): boolean {
  const trimmed = normalizeText(text).trim();
  if (trimmed.length < 8) return false;
  if (/[,–(/&-]$/.test(trimmed)) return true;
  // "Hồ sơ", "so sánh": only small letters hang.
  return HANGING.test(fold(trimmed)) && /\p{Ll}$/u.test(trimmed) && hangsWithDiacritics(trimmed);
}

/** The same words as they are written: "cho" hangs, "chợ" does not. */
const WRITTEN = new Set(
  'và của các cho với về tại theo hoặc được trong gồm nhằm để những số ngày thuộc giữa bởi'.split(' '),
);

function hangsWithDiacritics(text: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return WRITTEN.has(last) || fold(text) === text.toLowerCase();
}

function bracketLeftOpen(text: string): boolean {
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
  *check({ task, row }) {
    for (const field of READ) {
      const text = task.fields[field];
      const source = task.sources[field];
      if (text === '' || source?.row !== row) continue;
      const cut = looksCut(text);
      if (!cut && !bracketLeftOpen(text)) continue;
      yield {
        message: cut ? 'text-truncated' : 'bracket-left-open',
        row,
        column: source.column,
        data: { end: `…${text.slice(-40)}` },
      };
    }
  },
});
