/**
 * The names a workbook has, and the cells they stand for.
 */
import { parseCell, type CellPosition } from '../../domain/grid';
import type { NameSnapshot, WorkbookSnapshot } from '../../workbook';

export function nameIn(snapshot: WorkbookSnapshot, name: string): NameSnapshot | undefined {
  return snapshot.names.find(
    (known) => known.scope === null && known.name.toLowerCase() === name.toLowerCase(),
  );
}

/** The one cell a name refers to; null where it refers to something else, or to a sheet that is gone. */
export function cellOfName(
  snapshot: WorkbookSnapshot,
  name: string,
): { readonly sheet: string; readonly at: CellPosition } | null {
  const refersTo = nameIn(snapshot, name)?.refersTo ?? '';
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9]+)$/i.exec(refersTo);
  const at = parseCell(parts?.[3] ?? '');
  const sheet = (parts?.[1]?.replaceAll("''", "'") ?? parts?.[2] ?? '').trim();
  if (!at || !snapshot.sheets.some((candidate) => candidate.name === sheet)) return null;
  return { sheet, at };
}
