/**
 * How a cell of the host looks; looks are shared between cells and never changed, only replaced.
 */
export interface CellLook {
  readonly numberFormat: string;
  readonly font: Readonly<Record<string, unknown>>;
  /** "" without fill. */
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  /** By edge: top, bottom, left, right. */
  readonly borders: Readonly<Record<string, BorderLook>>;
}

export interface BorderLook {
  readonly style: string;
  readonly weight?: string;
  readonly color?: string;
}

export const PLAIN: CellLook = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    color: '#000000',
  },
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  locked: true,
  borders: {},
};

export function isPlain(look: CellLook): boolean {
  return JSON.stringify(look) === JSON.stringify(PLAIN);
}
