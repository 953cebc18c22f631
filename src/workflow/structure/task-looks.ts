/**
 * How the task table looks: fonts, colours by state, drop-downs, page. Colours follow the state column by
 * formula, and the state is always there in words too, for readers of a print in grey.
 */
import { cellRange, column, columnLetters, type CellRange } from '../../domain/grid';
import { messages } from '../../messages';
import type {
  CellContent,
  Change,
  ConditionalFormatRule,
  ValidationMessages,
  ValidationRule,
} from '../../workbook';
import { DATE_RULE } from './catalogue-validations';
import type { PlannedColumn } from './compose-columns';
import { NAMES, quoteText } from './formulas';
import { BODY_FORMAT, HEADER_FORMAT, LOOKS } from './looks';
import { COLOUR_OWNERS, ROW_COLOURS, STATE_COLOURS, type StateColour } from './state-colours';
import type { TaskColumnId } from './task-columns';

export interface TaskFrame {
  readonly sheet: string;
  /** Header row. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly columns: readonly PlannedColumn[];
}

/** Formats rows `from` to `to`, which the program has just added. */
export function rowFormats(
  frame: TaskFrame,
  from: number,
  to: number,
  columns = frame.columns,
): readonly Change[] {
  const why = messages('vi').structure.why.tasksFormat;
  const { sheet, left } = frame;
  const changes: Change[] = [];
  const places = columns.map((planned) => frame.columns.indexOf(planned));
  for (const [first, last] of runs(places)) {
    changes.push({
      kind: 'format',
      why,
      sheet,
      range: cellRange(from, left + first, to, left + last),
      format: BODY_FORMAT,
    });
  }
  columns.forEach((planned, index) => {
    const { own } = planned;
    const at = left + (places[index] ?? 0);
    if (!own) return;
    const format = {
      ...(own.format === 'date' ? { numberFormat: 'dd/mm/yyyy', horizontal: 'center' as const } : {}),
      ...(own.format === 'days' ? { numberFormat: '0;-0;0', horizontal: 'center' as const } : {}),
      ...(own.centered === true ? { horizontal: 'center' as const } : {}),
      ...(TEXT_ONLY.has(own.id) ? { numberFormat: '@' } : {}),
      ...(own.id === 'origin' ? { font: { color: '0563C1', underline: true } } : {}),
    };
    if (Object.keys(format).length === 0) return;
    changes.push({ kind: 'format', why, sheet, range: cellRange(from, at, to, at), format });
  });
  return changes;
}

/** Numbers such as "1.10" that Excel would turn into numbers or dates when edited. */
const TEXT_ONLY: ReadonlySet<TaskColumnId> = new Set(['number', 'deadline']);

/** Header cells; those that people fill in are tinted. */
export function headerFormats(frame: TaskFrame, columns = frame.columns): readonly Change[] {
  const why = messages('vi').structure.why.tasksFormat;
  return columns.map((planned) => {
    const at = frame.left + frame.columns.indexOf(planned);
    return {
      kind: 'format',
      why,
      sheet: frame.sheet,
      range: cellRange(frame.top, at, frame.top, at),
      format: TYPED.has(planned.own?.id) ? { ...HEADER_FORMAT, fill: LOOKS.typedFill } : HEADER_FORMAT,
    };
  });
}

const TYPED: ReadonlySet<TaskColumnId | undefined> = new Set(['doneOn', 'evidence', 'progress', 'followUp']);

export function columnWidths(
  frame: TaskFrame,
  columns: readonly PlannedColumn[],
  { widths }: { readonly widths: readonly (number | null)[] },
): Change {
  return {
    kind: 'column-widths',
    why: messages('vi').structure.why.tasksFormat,
    sheet: frame.sheet,
    widths: columns.map((planned) => {
      const index = frame.columns.indexOf(planned);
      return { column: column(frame.left + index), width: widths[index] ?? null };
    }),
  };
}

/** Width of a column that has no meaning of our own. */
const FURTHER_WIDTH = 22;
/** Where one text in ten is longer than this, a narrow column would make rows too high. */
const LONG_TEXT = 70;
const WIDEST = 34;
const MOST_WIDENING = 1.6;
/** Rows looked at; more would say the same. */
const SAMPLE = 400;

/** Widths for these rows: prose in a narrow column gets more room. */
export function widthsFor(
  columns: readonly PlannedColumn[],
  rows: readonly { readonly cells: readonly CellContent[] }[],
  sourceSheets: number,
): readonly (number | null)[] {
  const step = Math.ceil(rows.length / SAMPLE);
  const sample = rows.filter((_, index) => index % step === 0);
  return columns.map((planned, index) => {
    const { own } = planned;
    if (own?.hidden === true && !(own.id === 'sourceSheet' && sourceSheets > 1)) return null;
    const usual = own?.width ?? FURTHER_WIDTH;
    if (usual >= WIDEST || own?.from !== 'source' || own.format !== undefined) return usual;
    const lengths = sample.map(({ cells }) => {
      const cell = cells[index];
      return cell?.kind === 'text' ? cell.text.length : 0;
    });
    lengths.sort((one, other) => one - other);
    const long = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
    const wider = Math.round(usual * Math.min(MOST_WIDENING, Math.max(1, Math.sqrt(long / LONG_TEXT))));
    return Math.max(usual, Math.min(WIDEST, wider));
  });
}

/** The table's rows in colour, and the state itself in a stronger one. */
export function stateColours(frame: TaskFrame): readonly Change[] {
  const state = columnAt(frame, 'state');
  if (state === null) return [];
  const words = messages('vi');
  const { state: labels } = words.states;
  const first = `$${columnLetters(state)}${String(frame.top + 1)}`;
  const is = (...names: readonly string[]): string =>
    names.length === 1
      ? `${first}=${quoteText(names[0] ?? '')}`
      : `OR(${names.map((name) => `${first}=${quoteText(name)}`).join(',')})`;
  const rulesOf = (colours: readonly StateColour[]): readonly ConditionalFormatRule[] =>
    colours.map(({ states, colour }) => ({
      formula: is(...states.map((state) => labels[state])),
      ...colour,
      stopIfTrue: true,
    }));
  const why = words.structure.why.tasksColours;
  const { sheet } = frame;
  const last = frame.left + frame.columns.length - 1;
  return [
    {
      kind: 'conditional-formats',
      why,
      sheet,
      owner: COLOUR_OWNERS.state,
      range: cellRange(frame.top + 1, state, frame.bottom, state),
      rules: rulesOf(STATE_COLOURS),
    },
    {
      kind: 'conditional-formats',
      why,
      sheet,
      owner: COLOUR_OWNERS.rows,
      range: cellRange(frame.top + 1, frame.left, frame.bottom, last),
      rules: rulesOf(ROW_COLOURS),
    },
  ];
}

export function taskValidations(frame: TaskFrame): readonly Change[] {
  const { prompt, why } = messages('vi').structure;
  const rules: readonly (readonly [TaskColumnId, ValidationRule | null, ValidationMessages])[] = [
    ['doneOn', DATE_RULE, { prompt: prompt.doneOn, error: prompt.doneOnError, errorStyle: 'stop' }],
    [
      'progress',
      { kind: 'list', source: NAMES.progress },
      { prompt: prompt.progress, error: prompt.progressError, errorStyle: 'stop' },
    ],
    ['start', DATE_RULE, { error: prompt.dueError, errorStyle: 'stop' }],
    ['due', DATE_RULE, { prompt: prompt.due, error: prompt.dueError, errorStyle: 'stop' }],
    ['kind', { kind: 'list', source: NAMES.kinds }, { error: prompt.fromList, errorStyle: 'stop' }],
    [
      'cycle',
      { kind: 'list', source: NAMES.cycles },
      { prompt: prompt.cycle, error: prompt.cycleError, errorStyle: 'warning' },
    ],
    [
      'lead',
      { kind: 'list', source: NAMES.units },
      { prompt: prompt.lead, error: prompt.leadError, errorStyle: 'information' },
    ],
  ];
  return rules.flatMap(([id, rule, said]): Change[] => {
    const at = columnAt(frame, id);
    if (at === null) return [];
    return [
      {
        kind: 'validation',
        why: why.tasksLists,
        sheet: frame.sheet,
        range: cellRange(frame.top + 1, at, frame.bottom, at),
        rule,
        messages: {
          ...(said.prompt === undefined ? {} : { promptTitle: prompt.entryTitle }),
          errorTitle: prompt.errorTitle,
          allowBlank: true,
          ...said,
        },
      },
    ];
  });
}

/** A4 landscape, header repeated, the followed columns only. */
export function printArea(frame: TaskFrame): CellRange {
  let last = -1;
  frame.columns.forEach((planned, index) => {
    if (planned.own?.printed === true) last = index;
  });
  const right = last < 0 ? frame.columns.length - 1 : last;
  return cellRange(1, frame.left, frame.bottom, frame.left + right);
}

export function columnAt(frame: TaskFrame, id: TaskColumnId): number | null {
  const index = frame.columns.findIndex((planned) => planned.own?.id === id);
  return index < 0 ? null : frame.left + index;
}

/** Runs of neighbouring places: [0,1,2,5] gives [0,2] and [5,5]. */
function runs(places: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const place of [...places].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last && place === last[1] + 1) last[1] = place;
    else found.push([place, place]);
  }
  return found;
}
