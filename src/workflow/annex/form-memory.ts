/**
 * The form that an office was given as a file, remembered in its workbook: types of figures, totals, relations
 * and what is computed are not all to be seen in the cells of the annex.
 */
import { HA_NAM_FORM, type AnnexForm } from '../../domain/annex';
import { cellRange, column, sheetRow } from '../../domain/grid';
import { messages } from '../../messages';
import type { Change, WorkbookSnapshot } from '../../workbook';
import { freeSheetName, plainOf, rowsOfTable, textContent, type FoundTable } from '../structure';
import { readFormFile, writeFormFile } from './form-file';
import { FORM_SHEET, FORM_TABLE } from './names';

const HEADINGS = ['Phần', 'Mã', 'Chỉ tiêu', 'Nội dung'] as const;
const [LABEL, CONTENT] = [HEADINGS.indexOf('Chỉ tiêu'), HEADINGS.indexOf('Nội dung')];

/** What is known of forms in this workbook: the one remembered, otherwise the built-in one. */
export function knownForm(snapshot: WorkbookSnapshot): AnnexForm {
  return rememberedForm(snapshot) ?? HA_NAM_FORM;
}

/** Null where none is remembered, or where people have edited it past reading. */
export function rememberedForm(snapshot: WorkbookSnapshot): AnnexForm | null {
  const found = formTable(snapshot);
  if (!found) return null;
  const rows = rowsOfTable(found).map(({ cells }) => ({
    part: plainOf(cells[0], false, snapshot.date1904),
    label: plainOf(cells[LABEL], false, snapshot.date1904),
    content: plainOf(cells[CONTENT], false, snapshot.date1904),
  }));
  const [head, ...lines] = rows.filter(({ content }) => content !== '');
  const titles = new Map(
    rows.flatMap(({ part, label, content }) =>
      content === '' && part !== '' ? [[part, label] as const] : [],
    ),
  );
  const parts = [...new Set(lines.map(({ part }) => part))].map((id) => {
    const own = lines.filter(({ part }) => part === id).map(({ content }) => content);
    const title = JSON.stringify(titles.get(id) ?? '');
    return `{"id":${JSON.stringify(id)},"title":${title},"lines":[${own.join(',')}]}`;
  });
  if (!head) return null;
  const read = readFormFile(`{"parts":[${parts.join(',')}],${head.content.replace(/^\{/, '')}`);
  return read.form;
}

/** Nothing where the workbook remembers that form already. */
export function rememberForm(snapshot: WorkbookSnapshot, form: AnnexForm): readonly Change[] {
  const { why } = messages('vi').annex;
  const known = rememberedForm(snapshot);
  if (known && writeFormFile(known) === writeFormFile(form)) return [];
  const { version, id, title, relations } = JSON.parse(writeFormFile(form)) as Record<string, unknown>;
  const lines = form.parts.flatMap((part) => [
    ...(part.title === '' ? [] : [[part.id, '', part.title, '']]),
    ...part.lines.map((line) => [part.id, line.id, line.label, JSON.stringify(line)]),
  ]);
  const rows = [['', '', form.title, JSON.stringify({ version, id, title, relations })], ...lines];
  const found = formTable(snapshot);
  const sheet = found?.sheet.name ?? freeSheetName(snapshot, FORM_SHEET);
  const filler = Math.max(0, (found?.table.range.bottom ?? 0) - 1 - rows.length);
  const blank = Array.from({ length: filler }, () => HEADINGS.map(() => ''));
  return [
    ...(found ? [] : [{ kind: 'ensure-sheet', why: why.form, sheet, position: 'last' } as const]),
    {
      kind: 'write-block',
      why: why.form,
      sheet,
      at: { row: sheetRow(1), column: column(1) },
      cells: [[...HEADINGS], ...rows, ...blank].map((row) => row.map(textContent)),
    },
    {
      kind: 'table',
      why: why.form,
      sheet,
      name: FORM_TABLE,
      range: cellRange(1, 1, rows.length + 1, HEADINGS.length),
      columns: HEADINGS,
    },
    ...(found ? [] : [{ kind: 'sheet-visibility', why: why.form, sheet, visibility: 'hidden' } as const]),
  ];
}

function formTable(snapshot: WorkbookSnapshot): FoundTable | null {
  for (const sheet of snapshot.sheets) {
    for (const table of sheet.tables) {
      const isOurs =
        table.name === FORM_TABLE && HEADINGS.every((heading, index) => table.columns[index] === heading);
      if (isOurs && table.range.top === 1 && table.range.left === 1) return { sheet, table };
    }
  }
  return null;
}
