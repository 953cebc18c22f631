/**
 * Workbooks for measuring: appendices of any length, each different, always the same for the same number.
 *
 * The file is what Excel saves of such an appendix, written here without the product's own writer: shared
 * texts with their counts, `spans`, row heights and `x14ac:dyDescent` on every row, a style on every cell,
 * styled empty cells under merges, and section titles merged across. No cell is merged down as goals often are:
 * ExcelJS takes time by the square of the merges (20,000 of them: a minute), and the comparison would say
 * nothing of anything else.
 * Numbers of tasks are numbers, everything else is text. Other programs write each text in its own cell
 * (`inlineStr`), and some of them, openpyxl 3.0 with Python's own XML among them, every letter beyond ASCII by its number:
 * `texts` makes those files of the same appendix.
 */
import { strToU8, zipSync } from 'fflate';
import { cellAddress, column, sheetRow } from '../../src/domain/grid';
import { romanText } from './roman-text';
import { AppendixTexts } from './appendix-texts';

const HEADINGS = [
  'STT',
  'Mục tiêu',
  'Nhiệm vụ',
  'Hoạt động',
  'Kết quả/sản phẩm',
  'Chủ trì',
  'Phối hợp',
  'Thời gian hoàn thành',
  'Ghi chú',
];
const WIDTHS = [
  6.7109375, 30.7109375, 36.7109375, 36.7109375, 24.7109375, 18.7109375, 20.7109375, 17.7109375, 16.7109375,
];
const TITLES = [
  'PHỤ LỤC',
  'NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026',
  '(Kèm theo Kế hoạch số 15/KH-STN ngày 12/01/2026 của Sở Tài nguyên tỉnh Phú An)',
];
/** Rows from one section title to the next, more where there would be more sections than any plan has. */
const SECTION = 40;
const MOST_SECTIONS = 80;

/** Indexes into `cellXfs` of the styles part below. */
const STYLE = { title: 1, heading: 2, section: 3, centred: 4, text: 5 } as const;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Once for all cells, in each cell, or in each cell in plain ASCII ("&#7843;"). */
export type WrittenTexts = 'shared' | 'in-cells' | 'numbered';

/** An appendix in nine columns with `rows` rows below its header; `seed` makes it differ from others. */
export function generatedAppendix(rows: number, seed: number, written: WrittenTexts = 'shared'): Uint8Array {
  const sheet = new ExcelSheet(written);
  const texts = new AppendixTexts(seed);
  TITLES.forEach((title) => {
    sheet.row([title], STYLE.title, 20.25);
    sheet.mergeAcross(1, HEADINGS.length);
  });
  sheet.row(HEADINGS, STYLE.heading, 33.75);
  const sectionRows = Math.max(SECTION, Math.ceil(rows / MOST_SECTIONS));
  let section = 0;
  let number = 0;
  for (let row = 0; row < rows; row++) {
    if (row % sectionRows === 0) {
      number = 0;
      sheet.row([romanText(++section), texts.sectionTitle()], STYLE.section, 20.25);
      sheet.mergeAcross(2, HEADINGS.length);
      continue;
    }
    const { task, activity, product, lead, cooperating, deadline, note } = texts.task();
    sheet.row(
      [++number, texts.goal(), task, activity, product, lead, cooperating, deadline, note],
      STYLE.text,
      84.75,
    );
  }
  return sheet.save();
}

class ExcelSheet {
  private readonly rows: string[] = [];
  private readonly merges: string[] = [];
  private readonly indexOfText = new Map<string, number>();
  private readonly sharedTexts: string[] = [];
  private textCells = 0;
  private lastRow = 0;

  constructor(private readonly written: WrittenTexts) {}

  /** Adds a row over all columns; cells without value keep their style. */
  row(values: readonly (string | number)[], style: number, height: number): void {
    const row = ++this.lastRow;
    const cells = HEADINGS.map((_, index) => {
      const value = values[index] ?? '';
      const look = style === STYLE.text && index === 0 ? STYLE.centred : style;
      const open = `<c r="${cellAddress({ row: sheetRow(row), column: column(index + 1) })}" s="${String(look)}"`;
      if (value === '') return `${open}/>`;
      if (typeof value === 'number') return `${open}><v>${String(value)}</v></c>`;
      if (this.written === 'shared') return `${open} t="s"><v>${String(this.shared(value))}</v></c>`;
      const text = this.written === 'numbered' ? numbered(value) : value;
      return `${open} t="inlineStr"><is>${textElement(text)}</is></c>`;
    });
    this.rows.push(
      `<row r="${String(row)}" spans="1:9" ht="${String(height)}" customHeight="1" x14ac:dyDescent="0.25">${cells.join('')}</row>`,
    );
  }

  /** Merges columns of the last row. */
  mergeAcross(from: number, to: number): void {
    this.merge(this.lastRow, from, this.lastRow, to);
  }

  save(): Uint8Array {
    const isShared = this.written === 'shared';
    const parts: Record<string, string> = {
      '[Content_Types].xml': contentTypes(isShared),
      '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
      'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Phụ lục" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
        ...(isShared ? [['sharedStrings', 'sharedStrings.xml'] as const] : []),
      ]),
      'xl/styles.xml': STYLES,
      'xl/worksheets/sheet1.xml': this.sheetPart(),
    };
    if (isShared) parts['xl/sharedStrings.xml'] = this.sharedStringsPart();
    return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])), {
      mtime: '1980-01-01T00:00:00',
    });
  }

  private shared(text: string): number {
    this.textCells++;
    const known = this.indexOfText.get(text);
    if (known !== undefined) return known;
    this.indexOfText.set(text, this.sharedTexts.length);
    return this.sharedTexts.push(text) - 1;
  }

  private merge(top: number, left: number, bottom: number, right: number): void {
    const corner = (row: number, index: number): string =>
      cellAddress({ row: sheetRow(row), column: column(index) });
    this.merges.push(`<mergeCell ref="${corner(top, left)}:${corner(bottom, right)}"/>`);
  }

  private sheetPart(): string {
    const columns = WIDTHS.map((width, index) => {
      const at = String(index + 1);
      return `<col min="${at}" max="${at}" width="${String(width)}" customWidth="1"/>`;
    });
    return [
      `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">`,
      `<dimension ref="A1:I${String(this.lastRow)}"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>`,
      `<cols>${columns.join('')}</cols><sheetData>${this.rows.join('')}</sheetData>`,
      `<mergeCells count="${String(this.merges.length)}">${this.merges.join('')}</mergeCells>`,
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>',
    ].join('');
  }

  private sharedStringsPart(): string {
    const items = this.sharedTexts.map((text) => `<si>${textElement(text)}</si>`);
    return `${DECLARATION}<sst xmlns="${MAIN}" count="${String(this.textCells)}" uniqueCount="${String(items.length)}">${items.join('')}</sst>`;
  }
}

function numbered(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, (letter) => `&#${String(letter.codePointAt(0))};`);
}

function textElement(text: string): string {
  return text.includes('\n') ? `<t xml:space="preserve">${text}</t>` : `<t>${text}</t>`;
}

function contentTypes(sharedStrings: boolean): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
    part('workbook', 'sheet.main'),
    part('worksheets/sheet1', 'worksheet'),
    part('styles', 'styles'),
    sharedStrings ? part('sharedStrings', 'sharedStrings') : '',
  ].join('')}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

const FONT = (look: string): string =>
  `<font>${look}<sz val="13"/><color theme="1"/><name val="Times New Roman"/><family val="1"/></font>`;
const THIN = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color indexed="64"/></${side}>`)
  .join('');
const XF = (font: number, border: number, horizontal: string, vertical: string): string =>
  `<xf numFmtId="0" fontId="${String(font)}" fillId="0" borderId="${String(border)}" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${horizontal}" vertical="${vertical}" wrapText="1"/></xf>`;
const STYLES = [
  `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="2">${FONT('')}${FONT('<b/>')}</fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${THIN}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${XF(1, 0, 'center', 'center')}${XF(1, 1, 'center', 'center')}${XF(1, 1, 'left', 'center')}${XF(0, 1, 'center', 'top')}${XF(0, 1, 'left', 'top')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
