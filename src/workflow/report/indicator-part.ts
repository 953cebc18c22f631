/**
 * What the report tells of the annex's figures: a sentence for each that is known, with what it was in the
 * period before and a year ago, and the table of the field.
 */
import { choicesOfLine, isNoUnit, thingCountedBy, type ReportingPeriod } from '../../domain/annex';
import { capitalized } from '../../domain/text';
import { reportDraftWords } from '../../messages';
import { periodTitle, type FigurePlace, type PeriodFigure } from '../annex';
import { countWords, numberWords } from './figure-words';
import type { ReportBlock, ReportCell, ReportSentence, TracedFigure } from './report-draft';
import { textCell } from './report-draft';

const say = reportDraftWords;

/** The figures of an earlier period, by the line's reference. */
export interface EarlierFigures {
  readonly period: ReportingPeriod;
  readonly byRef: ReadonlyMap<string, PeriodFigure>;
}

export function indicatorItems(
  figures: readonly PeriodFigure[],
  earlier: readonly EarlierFigures[],
): readonly ReportSentence[] {
  return figures.flatMap((figure): ReportSentence[] => {
    if (figure.value === null) return [];
    const unit = unitWords(figure);
    const value = valueWords(figure);
    const label = labelWords(figure);
    const traced: TracedFigure[] = [{ written: value, how: 'stated', places: figure.places }];
    const compared = earlier.flatMap(({ period, byRef }) => {
      const then = byRef.get(figure.ref);
      return then ? comparison(figure, then, period, traced) : [];
    });
    return [{ text: [say.indicator({ label, value, unit }), ...compared].join('; '), figures: traced }];
  });
}

/** Adds the figures it names to `traced`. */
function comparison(
  now: PeriodFigure,
  then: PeriodFigure,
  period: ReportingPeriod,
  traced: TracedFigure[],
): readonly string[] {
  if (then.value === null) return [];
  const than = periodTitle(period);
  const percent = now.line.unit.includes('%');
  const before = `${valueWords(then)}${percent ? '%' : ''}`;
  traced.push({ written: valueWords(then), how: 'stated', places: then.places });
  const isCounted = choicesOfLine(now.line) === null && now.figure !== null && then.figure !== null;
  if (!isCounted) return [say.was({ than, before })];
  const difference = differenceOf(now.figure, then.figure);
  if (difference === 0) return [say.same({ than })];
  const by = writtenNumber(Math.abs(difference), now);
  traced.push({ written: by, how: 'worked-out', places: [...now.places, ...then.places] });
  const unit = percent ? say.points : '';
  return [difference > 0 ? say.more({ by, unit, than, before }) : say.less({ by, unit, than, before })];
}

export function indicatorTable(
  figures: readonly PeriodFigure[],
  earlier: readonly EarlierFigures[],
): ReportBlock {
  const { tables } = say;
  const shown = earlier.filter(({ byRef }) =>
    figures.some(({ ref }) => (byRef.get(ref)?.value ?? null) !== null),
  );
  const spare = shown.length * 24;
  return {
    kind: 'table',
    caption: tables.indicators,
    columns: [
      { heading: tables.number, width: 9, align: 'center' },
      { heading: tables.indicator, width: 56 - spare / 2, align: 'left' },
      { heading: tables.measure, width: 17 - spare / 8, align: 'center' },
      { heading: tables.value, width: 18 - spare / 8, align: 'center' },
      ...shown.flatMap(
        ({ period }) =>
          [
            { heading: capitalized(periodTitle(period)), width: 9, align: 'center' },
            { heading: tables.difference, width: 9, align: 'center' },
          ] as const,
      ),
    ],
    rows: figures.map((figure): readonly ReportCell[] => [
      textCell(figure.line.number ?? ''),
      textCell(labelWords(figure)),
      textCell(figure.line.unit.includes('=') ? '' : figure.line.unit.replace(/\s+/g, ' ').trim()),
      valueCell(figure),
      ...shown.flatMap(({ byRef }) => {
        const then = byRef.get(figure.ref);
        return [then ? valueCell(then) : textCell(''), differenceCell(figure, then)];
      }),
    ]),
    hasSum: false,
  };
}

function valueCell(figure: PeriodFigure): ReportCell {
  return { text: figure.value === null ? '' : valueWords(figure), places: figure.places };
}

function differenceCell(now: PeriodFigure, then: PeriodFigure | undefined): ReportCell {
  if (!then || now.figure === null || then.figure === null || choicesOfLine(now.line) !== null)
    return textCell('');
  const difference = differenceOf(now.figure, then.figure);
  const sign = difference > 0 ? '+' : difference < 0 ? '-' : '';
  const places: readonly FigurePlace[] = [...now.places, ...then.places];
  return { text: `${sign}${numberWords(Math.abs(difference))}`, places };
}

/** As entered; a choice in its words. */
function valueWords(figure: PeriodFigure): string {
  const { value, line } = figure;
  const meaning = choicesOfLine(line)?.[String(value)];
  if (meaning !== undefined && meaning !== '') return meaning;
  if (typeof value === 'string')
    return value
      .replace(/\s*\/\s*/g, '/')
      .replace(/%$/, '')
      .trim();
  return value === null ? '' : writtenNumber(value, figure);
}

function writtenNumber(value: number, { line }: PeriodFigure): string {
  return line.unit.includes('%') ? numberWords(value) : countWords(value);
}

/** "Cơ quan, đơn vị" in a sentence is "cơ quan, đơn vị"; "TTHC" stays. */
function unitWords({ line }: PeriodFigure): string {
  const unit = isNoUnit(line.unit) ? thingCountedBy(line.label) : line.unit.replace(/\s+/g, ' ').trim();
  if (unit.includes('=') || choicesOfLine(line) !== null) return '';
  if (unit.includes('%')) return '%';
  return unit === unit.toUpperCase() ? unit : unit.charAt(0).toLowerCase() + unit.slice(1);
}

const labelWords = ({ line }: PeriodFigure): string =>
  line.label
    .replace(/\s+/g, ' ')
    .replace(/[.:;\s]+$/, '')
    .trim();

const differenceOf = (now: number, then: number): number => Math.round((now - then) * 1e6) / 1e6;
