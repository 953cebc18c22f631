/** Attribute values as numbers and switches. */
import { WorkbookFault } from '../../workbook';

/** "1" and "true" mean yes; undefined means the schema's own default. */
export function flag(value: string | undefined, otherwise = false): boolean {
  if (value === undefined) return otherwise;
  return value === '1' || value === 'true' || value === 'on';
}

/** A whole number from `least` to `most`; throws `file-damaged` for anything else. */
export function whole(value: string | undefined, least: number, most: number, part: string): number {
  const number = value === undefined || value.trim() === '' ? NaN : Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new WorkbookFault('file-damaged', { part });
}
