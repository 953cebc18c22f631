/**
 * A task while it is being put together from its rows.
 */
import type { SheetRow } from '../../grid';
import type { ViewCell } from '../grid-view';
import type { FieldSource, TaskField } from '../recognized';
import type { Place } from './section-tree';

export type Fields = Record<TaskField, string>;
export type Sources = Partial<Record<TaskField, FieldSource>>;

/**
 * Places of fields, none yet. The engine learns from the first of a class how many fields its objects get, and
 * makes room for them at once; what begins as `{}` is moved to a larger place at every third field.
 */
class PlacesOfFields {
  declare number?: FieldSource;
}

export function noSources(): Sources {
  return new PlacesOfFields();
}

export type OtherText = [column: number, text: string];

export interface TaskDraft {
  readonly row: number;
  readonly place: Place;
  readonly fields: Fields;
  readonly sources: Sources;
  /** Texts of columns without a canonical meaning, in column order; most tables have none. */
  readonly other: OtherText[];
  readonly sourceRows: SheetRow[];
  readonly deadlineCell: ViewCell | undefined;
  readonly startCell: ViewCell | undefined;
  /** True where the number is the row's own, not one merged or carried down. */
  readonly ownNumber: boolean;
  /** What the cell of the leading unit holds, before it is divided. */
  wholeLead: string;
  /** The row whose number and goal this row shares although nobody merged the cells. */
  sharedFrom: number | null;
}
