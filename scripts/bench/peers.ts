/**
 * Libraries that do the same. Each is loaded before it is measured, and for nothing else: the command line's second
 * thread loads the very file this becomes part of.
 */
import type * as Chrono from 'chrono-node';
import type ExcelJS from 'exceljs';

let exceljs: typeof ExcelJS | undefined;
let chrono: typeof Chrono | undefined;

/** To be awaited before a job that asks for one of them. */
export async function loadPeers(job: string): Promise<void> {
  if (job === 'chrono') chrono = await import('chrono-node');
  else if (/^(?:exceljs|peer)-/.test(job)) exceljs = (await import('exceljs')).default;
}

export function exceljsWorkbook(): ExcelJS.Workbook {
  if (!exceljs) throw new Error('ExcelJS is not loaded');
  return new exceljs.Workbook();
}

/** What chrono-node's Vietnamese parser reads, seen from a day. */
export function chronoResults(text: string, from: Date): readonly Chrono.ParsedResult[] {
  if (!chrono) throw new Error('chrono-node is not loaded');
  return chrono.vi.parse(text, from);
}
