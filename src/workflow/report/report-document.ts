/**
 * The draft as a Word document by Decree 30/2020/NĐ-CP, Annex I: A4, margins of 20, 20, 30 and 15 mm, Times New
 * Roman, the nation's name and motto, page number centred at the top from the second page on. What the workbook
 * does not know (the office, number, day, who signs) is left to be filled in.
 *
 * The library comes when a document is first made.
 */
import type * as DocxLibrary from 'docx';
import type { IRunOptions } from 'docx';
import { reportDraftWords } from '../../messages';
import { listItem } from './plain-text';
import type { ReportBlock, ReportDraft, ReportSection } from './report-draft';

type Docx = typeof DocxLibrary;

const FONT = 'Times New Roman';
/** Half points: 14, 13 and 12. */
const [TEXT, SMALL, TABLE] = [28, 26, 24] as const;
/** Twentieths of a point: 6 pt between paragraphs, 1 cm before a first line. */
const [SPACE, INDENT] = [120, 567] as const;
const MILLIMETRE = 56.693;
/** Width of the text on A4: 210 − 30 − 15 mm. */
const TEXT_WIDTH = Math.round(165 * MILLIMETRE);

/** The bytes of a .docx file; runs in Node and in the browser. */
export async function reportDocument(draft: ReportDraft): Promise<Uint8Array> {
  const docx = await import(/* webpackChunkName: "docx" */ 'docx');
  const body = new ReportBody(docx);
  const document = new docx.Document({
    title: draft.subject,
    creator: '',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: TEXT, language: { value: 'vi-VN' } },
          paragraph: { spacing: { after: SPACE } },
        },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: Math.round(210 * MILLIMETRE), height: Math.round(297 * MILLIMETRE) },
            margin: {
              top: Math.round(20 * MILLIMETRE),
              bottom: Math.round(20 * MILLIMETRE),
              left: Math.round(30 * MILLIMETRE),
              right: Math.round(15 * MILLIMETRE),
              header: Math.round(10 * MILLIMETRE),
            },
          },
        },
        headers: {
          first: new docx.Header({ children: [new docx.Paragraph('')] }),
          default: body.pageNumber(),
        },
        children: [
          body.opening(),
          ...body.titles(draft),
          ...draft.sections.flatMap((section) => body.section(section)),
          body.closing(),
        ],
      },
    ],
  });
  // A browser has no Buffer, Node no Blob that every version reads alike.
  return new Uint8Array(await docx.Packer.toArrayBuffer(document));
}

interface Look {
  /** Half points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly underlined?: boolean;
}

class ReportBody {
  private readonly frame = reportDraftWords.frame;

  constructor(private readonly docx: Docx) {}

  pageNumber() {
    const { AlignmentType, Header, PageNumber, Paragraph } = this.docx;
    return new Header({
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [this.run({ size: TEXT, children: [PageNumber.CURRENT] })],
        }),
      ],
    });
  }

  /** Who reports, beside the nation's name and motto. */
  opening() {
    const { superior, office, state, motto, number, placeAndDay } = this.frame;
    return this.twoColumns(
      [
        this.centred(superior, { size: TABLE }),
        this.centred(office, { size: TABLE, bold: true, underlined: true }),
        this.centred(number, { size: SMALL }),
      ],
      [
        this.centred(state, { size: TABLE, bold: true }),
        this.centred(motto, { size: SMALL, bold: true, underlined: true }),
        this.centred(placeAndDay, { size: SMALL, italics: true }),
      ],
    );
  }

  titles(draft: ReportDraft) {
    return [
      this.centred('', { size: SMALL }),
      this.centred(draft.title, { size: TEXT, bold: true }),
      this.centred(draft.subject, { size: TEXT, bold: true }),
      this.centred('', { size: SMALL }),
      this.paragraph(draft.span),
    ];
  }

  section({ heading, level, blocks }: ReportSection) {
    const { HeadingLevel, Paragraph } = this.docx;
    return [
      new Paragraph({
        heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        keepNext: true,
        spacing: { before: SPACE, after: SPACE },
        indent: { firstLine: INDENT },
        children: [
          this.run({
            text: level === 1 ? heading.toUpperCase() : heading,
            size: TEXT,
            bold: true,
            color: '000000',
          }),
        ],
      }),
      ...blocks.flatMap((block) => this.block(block)),
    ];
  }

  /** Who receives it, and who signs. */
  closing() {
    const { Paragraph } = this.docx;
    const { receivers, receiver, archive, signer, signature, signedName } = this.frame;
    const small = (text: string, strong = false) =>
      new Paragraph({
        spacing: { after: 0 },
        children: [this.run({ text, size: strong ? TABLE : 22, bold: strong, italics: strong })],
      });
    return this.twoColumns(
      [small(''), small(receivers, true), small(receiver), small(archive)],
      [
        this.centred('', { size: SMALL }),
        this.centred(signer, { size: TEXT, bold: true }),
        this.centred(signature, { size: SMALL, italics: true }),
        ...['', '', ''].map((text) => this.centred(text, { size: TEXT })),
        this.centred(signedName, { size: TEXT, bold: true }),
      ],
    );
  }

  private block(block: ReportBlock) {
    switch (block.kind) {
      case 'sentence':
        return [this.paragraph(block.sentence.text)];
      case 'list':
        return block.items.map(({ text }, index) =>
          this.paragraph(`- ${listItem(text, index === block.items.length - 1)}`),
        );
      case 'table':
        return [this.table(block), this.gap()];
    }
  }

  private table({ columns, rows, hasSum }: Extract<ReportBlock, { kind: 'table' }>) {
    const { Table, TableLayoutType, TableRow, WidthType } = this.docx;
    const widths = columns.map(({ width }) => Math.round((TEXT_WIDTH * width) / 100));
    const head = new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: columns.map(({ heading }, index) => this.cell(heading, widths[index] ?? 0, 'center', true)),
    });
    return new Table({
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      rows: [
        head,
        ...rows.map(
          (row, index) =>
            new TableRow({
              cantSplit: true,
              children: row.map(({ text }, at) =>
                this.cell(
                  text,
                  widths[at] ?? 0,
                  columns[at]?.align ?? 'left',
                  hasSum && index === rows.length - 1,
                ),
              ),
            }),
        ),
      ],
    });
  }

  private cell(text: string, width: number, align: 'left' | 'center', strong: boolean) {
    const { AlignmentType, Paragraph, TableCell, VerticalAlignTable, WidthType } = this.docx;
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 80, right: 80, top: 30, bottom: 30 },
      children: [
        new Paragraph({
          spacing: { after: 0 },
          alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
          // The height of a blank cell is that of its paragraph's mark.
          run: { font: FONT, size: TABLE },
          children: [this.run({ text, size: TABLE, bold: strong })],
        }),
      ],
    });
  }

  private paragraph(text: string) {
    const { AlignmentType, Paragraph } = this.docx;
    return new Paragraph({
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: INDENT },
      spacing: { after: SPACE, line: 276 },
      children: [this.run({ text, size: TEXT })],
    });
  }

  private gap() {
    return new this.docx.Paragraph({ spacing: { after: 60 }, children: [] });
  }

  private centred(text: string, { underlined = false, ...look }: Look) {
    const { AlignmentType, Paragraph } = this.docx;
    return new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 40 },
      children: [this.run({ text, ...look, ...(underlined ? { underline: {} } : {}) })],
    });
  }

  private run(look: IRunOptions) {
    return new this.docx.TextRun({ font: FONT, ...look });
  }

  private twoColumns(
    left: readonly InstanceType<Docx['Paragraph']>[],
    right: readonly InstanceType<Docx['Paragraph']>[],
  ) {
    const { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } = this.docx;
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
    const borders = { top: none, bottom: none, left: none, right: none };
    const widths = [Math.round(TEXT_WIDTH * 0.4), Math.round(TEXT_WIDTH * 0.6)];
    return new Table({
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      borders: { ...borders, insideHorizontal: none, insideVertical: none },
      rows: [
        new TableRow({
          cantSplit: true,
          children: [left, right].map(
            (children, index) =>
              new TableCell({
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
                borders,
                children,
              }),
          ),
        }),
      ],
    });
  }
}
