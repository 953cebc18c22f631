/** What goes into a cell of the sheet's XML. */

/**
 * What we write into a cell, before it becomes markup. Millions of these may wait at a time, so a plain
 * number is nothing but itself.
 */
export type WrittenContent = number | WrittenObject;

export interface WrittenObject {
  /** '' is a number. */
  readonly type: '' | 's' | 'b' | 'e' | 'str';
  /** Of a text the number in the list of texts; undefined for an empty cell. */
  readonly value?: string | number;
  /** As the file has it, not escaped. */
  readonly formula?: string;
}

export const EMPTY: WrittenObject = { type: '' };
