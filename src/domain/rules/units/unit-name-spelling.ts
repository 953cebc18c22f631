/**
 * A unit's name with a letter wrong ("Các phòng chuyên mộ") or a space missing beside "&".
 */
import { workbookRule } from '../define-rule';
import { editText } from '../cell-edits';
import { replaceName } from './replace-name';
import { unitsSeenIn, unitSurvey } from './unit-survey';

export const unitNameSpelling = workbookRule({
  id: 'unit-name-spelling',
  family: 'units',
  severity: 'warning',
  source: 'spelling',
  messages: ['unit-name-spelling', 'space-beside-and'],
  seenIn: unitsSeenIn,
  *check(context) {
    for (const { sheet, row, column, text, spellings, lopsided } of unitSurvey(context)) {
      const at = { sheet, row, column };
      for (const { kind, found, canonical } of spellings) {
        if (kind === 'slip') yield { message: 'unit-name-spelling', ...at, data: { found, canonical } };
      }
      if (lopsided) yield { message: 'space-beside-and', severity: 'hint', ...at, data: { text } };
    }
  },
  fix: (finding, context) =>
    finding.message === 'space-beside-and'
      ? editText(finding, context, (text) => text.replace(/\s*&\s*/g, ' & '))
      : null,
  suggest(finding, context) {
    const edits = finding.message === 'unit-name-spelling' ? replaceName(finding, context) : null;
    return edits ? [edits] : [];
  },
});
