/** What quick fixes would write, cell by cell, before any is applied. */
import type { FixedCell } from '../../workflow';
import { mendingOf } from '../planned-edit';
import type { AreaMethod, DeskInside } from './area';

export interface MendingArea {
  /** By sheet, row and column; `key` of one finding, or null for all that can be mended safely. */
  preview: AreaMethod<{ readonly key: string | null }, readonly FixedCell[]>;
}

export const mendingArea = (desk: DeskInside): MendingArea => ({
  preview: async ({ key }) => {
    const reading = await desk.latest();
    return mendingOf(reading, key, desk.checkOf(reading)).preview;
  },
});
