/**
 * Cooperating units among the notes: nobody will remind them there.
 */
import { fold } from '../../text';
import { rowRule } from '../define-rule';
import { NOTHING } from '../rule';
import { namesIn } from './unit-survey';

/** What comes before the names: "Phối hợp với …", "ĐVPH: …". */
const SAID_TO_COOPERATE =
  /^[-+•\s]*(?:(?:đơn vị|cơ quan) )?(?:phối hợp|đvph|ph)(?: (?:với|cùng|thực hiện))*\s*:?\s*(?=\p{Lu}|các |cac )/iu;
const LONGEST = 120;
const LONGEST_NAME = 45;
/** What a sentence about a unit does, and a name does not. */
const VERB =
  /(?<![a-z])(?:bao cao|gui|trinh|ban hanh|to chuc(?! (?:can bo|bo may|nhan su|bien che|cong chuc|hanh chinh|-|va))|da|se|can(?! bo)|yeu cau|de nghi|thong bao|cung cap|lap)(?![a-z])/;

export const cooperatingInNote = rowRule({
  id: 'cooperating-in-note',
  family: 'units',
  severity: 'warning',
  source: 'practice',
  check({ table, task, row }) {
    const column = table.columnOf('note');
    const { note, cooperating } = task.fields;
    if (column === null || cooperating !== '' || note === '' || note.length > LONGEST) return NOTHING;
    if (task.sources.note?.row !== row) return NOTHING;
    const names = namesIn(note.replace(SAID_TO_COOPERATE, ''));
    const named = names.reduce((letters, name) => letters + name.length, 0);
    // Nothing but names and what joins them, or said to cooperate.
    const rest = note.length - named;
    const cooperates = /(?<![a-z])phoi hop(?![a-z])/.test(fold(note));
    if (names.some((name) => name.length > LONGEST_NAME || VERB.test(fold(name)))) return NOTHING;
    if (names.length === 0 || rest > (cooperates ? 30 : names.length * 5)) return NOTHING;
    return [{ row, column, data: { names, note } }];
  },
});
