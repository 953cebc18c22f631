/**
 * A unit's name with a letter wrong ("Các phòng chuyên mộ") or a space missing beside "&".
 */
import { workbookRule } from '../define-rule';
import { editText } from '../cell-edits';
import { replaceName } from './replace-name';
import { unitCells, unitSurvey } from './unit-survey';

/** "QLĐT &HTQT", "KH& CN"; without any space on either side it is one word. */
const LOPSIDED = /(?<=\s)&(?=\p{L})|(?<=\p{L})&(?=\s)/u;

export const unitNameSpelling = workbookRule({
  id: 'unit-name-spelling',
  family: 'units',
  severity: 'warning',
  source: 'spelling',
  messages: ['unit-name-spelling', 'space-beside-and'],
  *check(context) {
    const survey = unitSurvey(context);
    for (const table of context.tables) {
      const { sheet } = table.table;
      for (const task of table.tasks) {
        for (const { field, text } of unitCells(task)) {
          const source = task.task.sources[field];
          if (source?.row !== task.row) continue;
          const at = { sheet, row: task.row, column: source.column };
          for (const { kind, found, canonical } of survey.get(text) ?? []) {
            if (kind === 'slip') yield { message: 'unit-name-spelling', ...at, data: { found, canonical } };
          }
          if (text.includes('&') && LOPSIDED.test(text))
            yield { message: 'space-beside-and', severity: 'hint', ...at, data: { text } };
        }
      }
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
