/**
 * An amended plan in another file: held against the plan that is followed, and taken over. The file is read once
 * and stays here until another is chosen.
 */
import { compareWithAmendment, takeOverAmendment } from '../../workflow';
import type { Amendment, WorkOptions } from '../../workflow';
import type { WorkbookSnapshot } from '../../workbook';
import type { AreaMethod, DeskInside } from './area';

export type AmendmentAnswer =
  | { readonly found: 'amendment'; readonly amendment: Amendment }
  /** The workbook has no task table, or the file no plan. */
  | { readonly found: 'no-table' | 'no-plan' };

export interface AmendmentArea {
  /** Throws WorkbookFault `file-…` where the bytes are no workbook. */
  compare: AreaMethod<{ readonly name: string; readonly bytes: Uint8Array }, AmendmentAnswer>;
  /** Takes over the file compared last; `chosen`: keys of its tasks, null for all. Null where it cannot be. */
  takeOver: AreaMethod<
    { readonly chosen: readonly string[] | null },
    { readonly taken: number; readonly sheet: string } | null
  >;
}

export function amendmentArea(desk: DeskInside): AmendmentArea {
  let file: { readonly name: string; readonly snapshot: WorkbookSnapshot } | null = null;
  return {
    async compare({ name, bytes }) {
      const snapshot = await desk.readFile(name, bytes, { formats: true });
      file = { name, snapshot };
      const office = await desk.fresh();
      if (!office.hasTaskTable) return { found: 'no-table' };
      const amendment = compareWithAmendment(office.snapshot, snapshot, { asOf: desk.today() });
      return amendment ? { found: 'amendment', amendment } : { found: 'no-plan' };
    },
    async takeOver({ chosen }, work: WorkOptions = {}) {
      if (!file) return null;
      const office = await desk.fresh(work);
      const wanted = chosen === null ? null : new Set(chosen);
      const over = takeOverAmendment(office.snapshot, file.snapshot, wanted, { asOf: desk.today() });
      if (!over) return null;
      await desk.session.apply({ ...over.changeSet, sources: [file.name] }, work);
      return { taken: over.taken, sheet: over.amendment.sheets.join('”, “') };
    },
  };
}
