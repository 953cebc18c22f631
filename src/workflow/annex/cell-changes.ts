/**
 * Puts figures, notes, checks and formats into the cells of an annex, and only what differs from what stands
 * there. Nothing else of the sheet is touched.
 */
import { choicesOfLine, isMoney, type FormLine } from '../../domain/annex';
import { cellRange, type CellRange } from '../../domain/grid';
import { messages } from '../../messages';
import type { CellContent, Change, NoteSnapshot, ValidationMessages, ValidationRule } from '../../workbook';
import type { CellsAt } from './annex-cells';
import type { FilledLine } from './fill';
import { entryContent, entryValue, markOf } from './indicator-table';

type NotesAt = (sheet: string, at: FilledLine['asked']['placed']['value']) => NoteSnapshot | undefined;
type Why = 'computed' | 'derived' | 'entered' | 'notes';

export function cellChanges(
  lines: readonly FilledLine[],
  cellAt: CellsAt,
  noteAt: NotesAt,
  choiceName: (codes: readonly string[]) => string,
): readonly Change[] {
  return [
    ...lines.flatMap((line) => figureChanges(line, cellAt)),
    ...lines.flatMap((line) => formNoteChanges(line, cellAt)),
    ...formatChanges(lines, cellAt),
    ...validationChanges(lines, choiceName),
    ...lines.flatMap((line) => explanationChanges(line, noteAt)),
  ];
}

/** Codes of a line's choices; null for lines that are typed freely. */
export function choicesOf(line: FormLine): readonly string[] | null {
  const choices = choicesOfLine(line);
  return choices && Object.keys(choices);
}

function write(line: FilledLine, at: 'value' | 'note', cell: CellContent, why: Why): readonly Change[] {
  const { placed } = line.asked;
  const place = placed[at];
  if (place === null) return [];
  const reason = messages('vi').annex.why[why];
  return [{ kind: 'write-block', why: reason, sheet: placed.sheet, at: place, cells: [[cell]] }];
}

function figureChanges(line: FilledLine, cellAt: CellsAt): readonly Change[] {
  const { placed } = line.asked;
  if (line.kind === 'foreign' || line.kind === 'heading') return [];
  const cell = cellAt(placed.sheet, placed.value);
  const { content } = line;
  if (content.kind === 'formula') {
    const shown = content.cached.kind === 'number' ? content.cached.number : '';
    if (cell?.formula === content.formula && cell.value === shown) return [];
    return write(line, 'value', content, line.kind === 'derived' ? 'derived' : 'computed');
  }
  const isSame = cell?.formula === undefined && markOf(entryValue(cell)) === markOf(line.entered);
  return isSame ? [] : write(line, 'value', content, 'entered');
}

function formNoteChanges(line: FilledLine, cellAt: CellsAt): readonly Change[] {
  const { placed } = line.asked;
  if (placed.note === null) return [];
  const cell = cellAt(placed.sheet, placed.note);
  if (cell?.formula !== undefined) return [];
  const wanted = line.note === '' ? placed.line.note : line.note;
  const isSame = (cell?.text ?? '').trim() === wanted.trim();
  return isSame ? [] : write(line, 'note', entryContent(wanted === '' ? null : wanted), 'notes');
}

/** Thousands parted by dots on any computer, as 16,183 would be read as a decimal. */
const VIETNAMESE_COUNT = '[>=1000000]#\\.000\\.000;[>=1000]#\\.000;0';

function formatOf(line: FilledLine): string | null {
  const { valueType, unit } = line.asked.placed.line;
  if (line.kind === 'foreign' || line.kind === 'heading') return null;
  // "01" and "16.181/16.183" were typed as texts and show as they are.
  if (typeof line.entered === 'string' && line.kind === 'entered') return null;
  switch (valueType) {
    case 'count':
      // Sums of money have more places than that format knows.
      return isMoney(unit) ? '#,##0' : VIETNAMESE_COUNT;
    case 'ratio':
    case 'text':
      // 1/2 would turn into a date.
      return line.kind === 'entered' ? '@' : 'General';
    case 'boolean01':
    case 'enum':
      return '0';
    default:
      return 'General';
  }
}

function formatChanges(lines: readonly FilledLine[], cellAt: CellsAt): readonly Change[] {
  const why = messages('vi').annex.why.format;
  return grouped(lines, (line) => {
    const format = formatOf(line);
    const cell = cellAt(line.asked.placed.sheet, line.asked.placed.value);
    return format === null || (cell && (cell.format ?? 'General') === format) ? null : format;
  }).map(({ sheet, range, key }) => ({ kind: 'format', why, sheet, range, format: { numberFormat: key } }));
}

interface Check {
  readonly rule: ValidationRule;
  readonly messages: ValidationMessages;
}

function validationChanges(
  lines: readonly FilledLine[],
  choiceName: (codes: readonly string[]) => string,
): readonly Change[] {
  const why = messages('vi').annex.why.validation;
  const checks = new Map<string, Check | null>();
  return grouped(lines, (line) => {
    if (line.kind === 'foreign' || line.kind === 'heading') return null;
    const check = checkOf(line.asked.placed.line, choiceName);
    const key = check ? JSON.stringify(check) : '';
    checks.set(key, check);
    return check ? key : null;
  }).flatMap(({ sheet, range, key }): Change[] => {
    const check = checks.get(key);
    return check ? [{ kind: 'validation', why, sheet, range, ...check }] : [];
  });
}

function checkOf(line: FormLine, choiceName: (codes: readonly string[]) => string): Check | null {
  const words = messages('vi').annex.prompt;
  const said = (prompt: string, error: string): ValidationMessages => ({
    promptTitle: words.title,
    prompt,
    errorTitle: words.errorTitle,
    error,
    allowBlank: true,
  });
  const codes = choicesOf(line);
  if (codes) {
    const choices = codes
      .map((code) => (line.options?.[code] ? `${code} = ${line.options[code]}` : code))
      .join('; ')
      .slice(0, 180);
    return {
      rule: { kind: 'list', source: choiceName(codes) },
      messages: said(words.choice({ choices }), words.choiceError({ choices })),
    };
  }
  if (line.valueType === 'count' && !isMoney(line.unit)) {
    return {
      rule: { kind: 'whole', operator: 'at-least', minimum: 0 },
      messages: said(words.count, words.countError),
    };
  }
  if (line.valueType === 'percent') {
    return {
      rule: { kind: 'decimal', operator: 'between', minimum: 0, maximum: 100 },
      messages: said(words.percent, words.percentError),
    };
  }
  return null;
}

/** What a figure counts, on its cell; a note that a person put there stays. */
function explanationChanges(line: FilledLine, noteAt: NotesAt): readonly Change[] {
  const words = messages('vi').annex;
  const { placed } = line.asked;
  const standing = noteAt(placed.sheet, placed.value)?.text ?? null;
  if (standing !== null && !standing.includes(words.counts.opening)) return [];
  const derived = placed.line.derived?.kind;
  const id = line.compute ?? (line.kind === 'derived' && derived ? derived : null);
  const wanted = id === null ? null : words.counts.opening + words.counts[id];
  if (wanted === standing || (wanted !== null && standing?.includes(wanted) === true)) return [];
  return [{ kind: 'note', why: words.why.notes, sheet: placed.sheet, at: placed.value, text: wanted }];
}

interface Group {
  readonly sheet: string;
  readonly range: CellRange;
  readonly key: string;
}

/** Runs of neighbouring figure cells that need the same; null needs nothing. */
function grouped(lines: readonly FilledLine[], keyOf: (line: FilledLine) => string | null): readonly Group[] {
  const groups: { sheet: string; top: number; bottom: number; column: number; key: string }[] = [];
  for (const line of lines) {
    const key = keyOf(line);
    if (key === null) continue;
    const { sheet, value } = line.asked.placed;
    const last = groups.at(-1);
    const joins =
      last?.sheet === sheet &&
      last.key === key &&
      last.column === value.column &&
      last.bottom + 1 === value.row;
    if (joins) last.bottom = value.row;
    else groups.push({ sheet, top: value.row, bottom: value.row, column: value.column, key });
  }
  return groups.map(({ sheet, top, bottom, column, key }) => ({
    sheet,
    key,
    range: cellRange(top, column, bottom, column),
  }));
}
