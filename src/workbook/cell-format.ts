/** How a cell looks, as far as commands change it. */

export type BorderStyle = 'none' | 'thin' | 'medium' | 'hair' | 'dotted';

/** Only what is given changes; the rest of the cell's format stays. Colours are "RRGGBB". */
export interface CellFormat {
  readonly font?: {
    readonly name?: string;
    /** Points. */
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strike?: boolean;
    readonly color?: string;
  };
  /** Null takes the fill away. */
  readonly fill?: string | null;
  readonly horizontal?: 'general' | 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Number format code in English: "dd/mm/yyyy", "#,##0", "@", "General". */
  readonly numberFormat?: string;
  /** All four edges of every cell. */
  readonly border?: { readonly style: BorderStyle; readonly color?: string };
  readonly locked?: boolean;
}
