/**
 * The yellow boxes of notes: a drawing in VML, the language Excel has kept for them since 2000. Without
 * its box Excel drops a note. Other shapes in the drawing, form controls among them, are left alone.
 *
 * Excel itself writes VML that is not well-formed XML (`<br>`), so the text is only searched, never parsed.
 */
const namespaces = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
} as const;

const shape = /<((?:[^\s:<>/]+:)?)shape[\s>][^]*?<\/\1shape\s*>/g;
const closingTag = /<\/(?:[^\s:<>]+:)?xml\s*>\s*$/;

/** Characters on a line of a box three columns wide. */
const CHARACTERS_A_LINE = 32;
const LARGEST_ROWS = 30;

export class NoteShapes {
  private readonly added: string[] = [];
  private nextId: number;
  private readonly dropped: ((row: number, column: number) => boolean)[] = [];

  /** `number` tells drawings of a workbook apart: shape ids begin at 1024 times it. */
  constructor(
    private readonly vml: string,
    number: number,
  ) {
    const ids = [...vml.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
    this.nextId = Math.max(number * 1024, ...ids) + 1;
  }

  static blank(number: number): string {
    return (
      `<xml xmlns:v="${namespaces.v}" xmlns:o="${namespaces.o}" xmlns:x="${namespaces.x}">` +
      `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${String(number)}"/></o:shapelayout>` +
      '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
      '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>'
    );
  }

  /** Rows and columns from 1, as everywhere but in VML. */
  add(row: number, column: number, text: string): void {
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + 1 + Math.floor(line.length / CHARACTERS_A_LINE), 0);
    const bottom = row + Math.min(LARGEST_ROWS, Math.max(3, lines));
    const anchor = [column, 15, Math.max(0, row - 2), 10, column + 3, 15, bottom, 4].join(', ');
    this.added.push(
      `<v:shape id="_x0000_s${String(this.nextId++)}" type="#_x0000_t202" style="position:absolute;` +
        'margin-left:60pt;margin-top:1pt;width:180pt;height:70pt;z-index:1;visibility:hidden"' +
        ' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black"' +
        ' obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">' +
        '<div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/>' +
        `<x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
        `<x:Row>${String(row - 1)}</x:Row><x:Column>${String(column - 1)}</x:Column></x:ClientData></v:shape>`,
    );
  }

  /** Takes the box of a cell's note away. */
  remove(row: number, column: number): void {
    this.dropped.push((shapeRow, shapeColumn) => shapeRow === row - 1 && shapeColumn === column - 1);
  }

  toString(): string {
    const kept =
      this.dropped.length === 0
        ? this.vml
        : this.vml.replace(shape, (element) => {
            if (!/ObjectType\s*=\s*["']Note["']/.test(element)) return element;
            const row = Number(/<(?:[^\s:<>/]+:)?Row>\s*(\d+)/.exec(element)?.[1] ?? -1);
            const column = Number(/<(?:[^\s:<>/]+:)?Column>\s*(\d+)/.exec(element)?.[1] ?? -1);
            return this.dropped.some((matches) => matches(row, column)) ? '' : element;
          });
    if (this.added.length === 0) return kept;
    const end = closingTag.exec(kept);
    const from = end?.index ?? kept.length;
    return declared(kept.slice(0, from)) + this.added.join('') + kept.slice(from);
  }
}

/** The prefixes of our shapes, declared at the root where the drawing names them otherwise. */
function declared(vml: string): string {
  const root = /<(?:[^\s:<>/?!]+:)?xml(?=[\s>])[^>]*/.exec(vml);
  if (!root) return vml;
  const missing = Object.entries(namespaces)
    .filter(([prefix]) => !root[0].includes(`xmlns:${prefix}=`))
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  const end = root.index + root[0].length;
  return vml.slice(0, end) + missing.join('') + vml.slice(end);
}
