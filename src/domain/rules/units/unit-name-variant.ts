/**
 * One unit written in several ways: the tasks of "Văn phòng sở" and "Văn phòng Sở" are counted apart, and so are
 * those of "TTKC và XTTM".
 */
import { workbookRule } from '../define-rule';
import { replaceName } from './replace-name';
import { unitsSeenIn, unitSurvey } from './unit-survey';

const MESSAGES = {
  variant: 'unit-name-variant',
  short: 'shorter-name',
  abbreviation: 'abbreviated-name',
} as const;

export const unitNameVariant = workbookRule({
  id: 'unit-name-variant',
  family: 'units',
  severity: 'hint',
  source: 'practice',
  messages: ['unit-name-variant', 'shorter-name', 'abbreviated-name'],
  seenIn: unitsSeenIn,
  *check(context) {
    for (const { sheet, row, column, spellings } of unitSurvey(context)) {
      for (const { kind, found, canonical } of spellings) {
        if (kind === 'slip') continue;
        yield {
          message: MESSAGES[kind],
          severity: kind === 'abbreviation' ? 'warning' : 'hint',
          sheet,
          row,
          column,
          data: { found, canonical },
        };
      }
    }
  },
  fix: (finding, context) => (finding.message === 'unit-name-variant' ? replaceName(finding, context) : null),
  suggest(finding, context) {
    const edits = finding.message === 'unit-name-variant' ? null : replaceName(finding, context);
    return edits ? [edits] : [];
  },
});
