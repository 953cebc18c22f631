/**
 * Makes small .xlsx files for tests out of the XML a test wants to see read. It knows nothing of the
 * code under test: the zip comes from fflate's own zip writer.
 */
import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface SheetSource {
  readonly name: string;
  /** What stands inside <worksheet>; `data` alone may be given instead. */
  readonly body?: string;
  /** What stands inside <sheetData>. */
  readonly data?: string;
  readonly state?: string;
  /** Relationships: what stands inside <Relationships> of the sheet. */
  readonly relationships?: string;
}

export interface WorkbookSource {
  readonly sheets: readonly SheetSource[];
  /** What stands inside <sst>. */
  readonly sharedStrings?: string;
  /** Number format codes by style index; "General" is style 0. */
  readonly formats?: readonly string[];
  /** What stands in <workbook> before and behind <sheets>. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** Further parts, or other content for the parts made here. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** The parts of the workbook by name, to be zipped or looked into. */
export function workbookParts(source: WorkbookSource): Record<string, string | Uint8Array> {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(source),
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`,
    ),
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${office}">${source.beforeSheets ?? ''}<sheets>` +
      source.sheets.map(sheetElement).join('') +
      `</sheets>${source.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      source.sheets
        .map(
          (_, index) =>
            `<Relationship Id="s${String(index)}" Type="${office}/worksheet" Target="worksheets/sheet${String(index + 1)}.xml"/>`,
        )
        .join('') +
        `<Relationship Id="st" Type="${office}/styles" Target="styles.xml"/>` +
        `<Relationship Id="ss" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/>`,
    ),
    'xl/styles.xml': styles(source.formats ?? []),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${source.sharedStrings ?? ''}</sst>`,
  };
  source.sheets.forEach((sheet, index) => {
    const file = `sheet${String(index + 1)}.xml`;
    const body = sheet.body ?? `<sheetData>${sheet.data ?? ''}</sheetData>`;
    parts[`xl/worksheets/${file}`] = `<worksheet xmlns="${main}" xmlns:r="${office}">${body}</worksheet>`;
    if (sheet.relationships !== undefined) {
      parts[`xl/worksheets/_rels/${file}.rels`] = relationships(sheet.relationships);
    }
  });
  return { ...parts, ...source.parts };
}

export function makeXlsx(source: WorkbookSource): Uint8Array {
  return zipParts(workbookParts(source));
}

/** A workbook of one sheet named "Kế hoạch" with these rows. */
export function makeSheet(data: string, source: Omit<WorkbookSource, 'sheets'> = {}): Uint8Array {
  return makeXlsx({ ...source, sheets: [{ name: 'Kế hoạch', data }] });
}

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

function sheetElement(sheet: SheetSource, index: number): string {
  const state = sheet.state === undefined ? '' : ` state="${sheet.state}"`;
  return `<sheet name="${escapeXml(sheet.name)}" sheetId="${String(index + 1)}"${state} r:id="s${String(index)}"/>`;
}

function relationships(inside: string): string {
  return `<Relationships xmlns="${packageNamespace}/relationships">${inside}</Relationships>`;
}

function contentTypes(source: WorkbookSource): string {
  const sheets = source.sheets.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${String(index + 1)}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
  );
  return (
    `<Types xmlns="${packageNamespace}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheet}.sharedStrings+xml"/>` +
    `${sheets.join('')}</Types>`
  );
}

function styles(formats: readonly string[]): string {
  const own = formats.map(
    (code, index) => `<numFmt numFmtId="${String(164 + index)}" formatCode="${escapeXml(code)}"/>`,
  );
  const styleFormats = formats.map((_, index) => `<xf numFmtId="${String(164 + index)}"/>`);
  return (
    `<styleSheet xmlns="${main}"><numFmts>${own.join('')}</numFmts>` +
    `<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styleFormats.join('')}</cellXfs></styleSheet>`
  );
}
