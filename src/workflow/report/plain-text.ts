/** The draft as text to paste: sentences and lists as lines, tables with their cells parted by tabs. */
import type { ReportBlock, ReportDraft, ReportSection } from './report-draft';

export function draftText(draft: ReportDraft): string {
  const opening = [draft.title, draft.subject, '', draft.span];
  return [...opening, ...draft.sections.flatMap((section) => ['', ...sectionLines(section)]), ''].join('\n');
}

export function sectionText(section: ReportSection): string {
  return sectionLines(section).join('\n');
}

function sectionLines({ heading, blocks }: ReportSection): readonly string[] {
  return [heading, ...blocks.flatMap(blockLines)];
}

function blockLines(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'sentence':
      return [block.sentence.text];
    case 'list':
      return block.items.map(({ text }, index) => `- ${listItem(text, index === block.items.length - 1)}`);
    case 'table':
      return [
        block.caption,
        block.columns.map(({ heading }) => heading).join('\t'),
        ...block.rows.map((row) => row.map(({ text }) => text).join('\t')),
      ];
  }
}

/** With the sign that closes it, as lists in documents have it. */
export function listItem(text: string, isLast: boolean): string {
  return /[.;]$/.test(text) ? text : `${text}${isLast ? '.' : ';'}`;
}
