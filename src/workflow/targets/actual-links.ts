/**
 * Where the actual of a target may come from, as a formula that stays alive: a figure of the annex, or a task
 * whose completion brings what the target asks.
 */
import { cellAddress, type CellPosition } from '../../domain/grid';
import { messages } from '../../messages';
import { quoteSheet, quoteText, taskColumn, wholeColumn } from '../structure';

export type ActualLink =
  | { readonly kind: 'cell'; readonly sheet: string; readonly cell: string }
  /** `id` as the task table has it, without the mark of a milestone. */
  | { readonly kind: 'task'; readonly id: string }
  /** A formula that people wrote. */
  | { readonly kind: 'formula'; readonly formula: string };

/** Figures are often typed as text ("07", "16.183"); a decimal comma is read differently from one Excel to another. */
export function cellFormula(sheet: string, at: CellPosition): string {
  const cell = `${quoteSheet(sheet)}!${cellAddress(at)}`;
  return `IF(ISNUMBER(${cell}),${cell},IF(ISNUMBER(FIND(",",${cell})),"",IFERROR(VALUE(SUBSTITUTE(${cell},".","")),"")))`;
}

/** The twin of `cellFormula`. */
export function figureOfText(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !/^\s*-?\d[\d.]*\s*$/.test(value)) return null;
  return Number(value.replaceAll('.', ''));
}

/** What the target asks once all milestones of the task are done; nothing before. */
export function taskFormula(taskTable: string, id: string, asked: string): string {
  const [ids, states] = [
    wholeColumn(taskTable, taskColumn('id').heading),
    wholeColumn(taskTable, taskColumn('state').heading),
  ];
  const done = quoteText(`${messages('vi').states.state.done}*`);
  const rows = `COUNTIFS(${ids},${quoteText(id)})+COUNTIFS(${ids},${quoteText(`${id}#*`)})`;
  const ready = `COUNTIFS(${ids},${quoteText(id)},${states},${done})+COUNTIFS(${ids},${quoteText(`${id}#*`)},${states},${done})`;
  return `IF(${rows}=0,"",IF(${ready}=${rows},${asked},""))`;
}

const CELL = /^IF\(ISNUMBER\(((?:'(?:[^']|'')+'|[^'!()]+)!\$?[A-Z]{1,3}\$?\d+)\),/;
const TASK = /^IF\(COUNTIFS\([^,]+,"((?:[^"]|"")+)"\)\+COUNTIFS\(/;

export function linkIn(formula: string): ActualLink {
  const place = CELL.exec(formula)?.[1];
  if (place !== undefined) {
    const split = place.lastIndexOf('!');
    const sheet = place.slice(0, split).replace(/^'|'$/g, '').replaceAll("''", "'");
    return { kind: 'cell', sheet, cell: place.slice(split + 1).replaceAll('$', '') };
  }
  const id = TASK.exec(formula)?.[1];
  return id === undefined ? { kind: 'formula', formula } : { kind: 'task', id: id.replaceAll('""', '"') };
}
