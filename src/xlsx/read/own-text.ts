/**
 * Engines keep a cut from a long text as a view of that text. A cell that lives on would keep a quarter
 * megabyte of XML alive with it, so what stays is given a text of its own.
 */
export function ownText(text: string): string {
  // Short cuts are copied by the engine itself. Joining and cutting again makes a flat copy of long ones.
  return text.length < 13 ? text : (' ' + text).slice(1);
}
