/** A file that came back, in whichever of our layouts or in any other layout of a plan. */
import type { WorkbookSnapshot } from '../../workbook';
import { findOwnPlaces } from '../structure';
import { readOwnFile } from './own-file';
import { readPlanFile } from './plan-file';
import type { ReportedFile } from './reported-row';

export interface ReportFile {
  /** As the office knows it: a path or a name. */
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
}

/** Without rows where the file holds no task. What it gives is plain data. */
export function readReport({ name, snapshot }: ReportFile): ReportedFile {
  const found = findOwnPlaces(snapshot).tables.tasks;
  return found ? readOwnFile(name, snapshot, found) : readPlanFile(name, snapshot);
}
