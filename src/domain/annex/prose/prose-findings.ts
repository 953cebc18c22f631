/**
 * What a report's text and its annex say differently, as findings at the cells of the annex. Agreements and
 * figures without a line are no findings.
 */
import type { Finding } from '../../findings';
import type { RecognizedIndicator, RecognizedTable } from '../../tables';
import type { ProseFigure, ProseOptions, ProseTie } from './compare-prose';
import { compareProse } from './compare-prose';

export const PROSE_RULE = 'narrative-conflict';

/** How the two differ; each has its sentence in messages/…/prose. */
export const PROSE_MESSAGES = ['figure', 'note', 'sum', 'share', 'count', 'none-late'] as const;
export type ProseMessage = (typeof PROSE_MESSAGES)[number];

/** Compares with the annexes of a workbook; in the order of the text. */
export function proseFindings(
  text: string,
  tables: readonly RecognizedTable[],
  options: ProseOptions = {},
): readonly Finding[] {
  const sheets = new Map(
    tables.flatMap((table) => table.indicators.map((indicator) => [indicator, table.sheet] as const)),
  );
  return compareProse(text, [...sheets.keys()], options).flatMap((figure) =>
    figure.ties.filter(({ agrees }) => agrees === false).map((tie) => findingOf(figure, tie, sheets)),
  );
}

function findingOf(
  figure: ProseFigure,
  tie: ProseTie,
  sheets: ReadonlyMap<RecognizedIndicator, string>,
): Finding {
  const [line] = tie.indicators;
  const source = line?.sources[tie.kind === 'note' ? 'note' : 'value'];
  return {
    rule: PROSE_RULE,
    message: messageOf(tie),
    severity: 'error',
    sheet: line === undefined ? '' : (sheets.get(line) ?? ''),
    row: source?.row ?? line?.sourceRows[0] ?? null,
    column: source?.column ?? null,
    data: {
      text: figure.text,
      written: figure.written,
      line: figure.line,
      value: figure.value,
      unit: figure.unit,
      numbers: tie.indicators.map(({ number, label }) => number ?? label),
      label: line?.label ?? '',
      annex: tie.annexValue,
      annexText: tie.kind === 'note' ? (line?.note ?? '') : (line?.rawValue ?? ''),
    },
  };
}

function messageOf({ kind }: ProseTie): ProseMessage {
  return kind === 'value' || kind === 'numerator' || kind === 'denominator' ? 'figure' : kind;
}
