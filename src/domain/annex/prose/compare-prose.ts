/**
 * Holds a report's text against its annex: every figure in the text, the line it speaks of, and whether the
 * two say the same.
 */
import type { Figure, Paragraph } from '../../figures';
import { clausesOf, figuresIn, lostDiacritics, matchingText, paragraphsOf } from '../../figures';
import type { RecognizedIndicator } from '../../tables';
import type { Comparand, ComparandPart } from './comparands';
import { comparandsOf } from './comparands';
import { lineNamed } from './likeness-of-labels';
import { documentsIssued, plansIssued } from './named-documents';
import type { NamedDocument } from './named-documents';
import { reportBody } from './report-body';
import { SUMS, topicOfWords } from './topics';
import type { ProseTopic } from './topics';

/** How the text's figure was held against the annex. */
export type TieKind = ComparandPart | 'sum' | 'share' | 'count' | 'none-late';

export interface ProseTie {
  readonly kind: TieKind;
  /** One line, or the lines that were added up or divided. */
  readonly indicators: readonly RecognizedIndicator[];
  /** What the annex says; null where the line is blank. */
  readonly annexValue: number | null;
  /** Null where the line is blank. */
  readonly agrees: boolean | null;
}

export interface ProseFigure {
  /** The clause, as written. */
  readonly text: string;
  /** "16.183", "không có", or the number of a document. */
  readonly written: string;
  readonly value: number;
  readonly unit: string | null;
  /** Line of the text, from 1. */
  readonly line: number;
  /** True where the text names things that were counted here, and states no number itself. */
  readonly counted: boolean;
  readonly ties: readonly ProseTie[];
}

export interface ProseOptions {
  /** The year reported on; documents of other years do not count. */
  readonly year?: number | null;
}

interface Reading extends ProseFigure {
  readonly topic: ProseTopic | null;
}

/** Every figure of the text in order; `ties` is empty where the annex has no line for it. */
export function compareProse(
  text: string,
  indicators: readonly RecognizedIndicator[],
  options: ProseOptions = {},
): readonly ProseFigure[] {
  const paragraphs = paragraphsOf(text);
  const annex: Annex = { indicators, comparands: comparandsOf(indicators), scanned: lostDiacritics(text) };
  const body = reportBody(paragraphs);
  const named = [
    ...counted(documentsIssued(body, options.year ?? null), 'normative-issued', annex),
    ...counted(plansIssued(body), 'reform-plans', annex),
  ];
  return [...body.flatMap((paragraph) => figuresOf(paragraph, annex)), ...named]
    .sort((one, other) => one.line - other.line)
    .map(({ text: clause, written, value, unit, line, counted, ties }) => ({
      text: clause,
      written,
      value,
      unit,
      line,
      counted,
      ties,
    }));
}

interface Annex {
  readonly indicators: readonly RecognizedIndicator[];
  readonly comparands: readonly Comparand[];
  readonly scanned: boolean;
}

/** Figures of another period, or of what is yet to come. */
const OTHER_TIME =
  /(?:^|[^a-z])(?:cung ky|nam truoc|ky truoc|quy truoc|so voi|phan dau|du kien|chi tieu nam|quy toi|quy sau)(?![a-z])/;
/** Figures of a part of what the line counts: one field, one way of handing in, one unit. */
const PART_ONLY =
  /(?:^|[^a-z])(?:trong (?:so )?do|rieng|linh vuc|buu chinh|truc tuyen|truc tiep|cap (?:huyen|xa|tinh)|phong [a-z]+|trung tam [a-z]+ [a-z]+|chi cuc)(?![a-z])/;
/** Opens a clause that tells of a part throughout: "Riêng lĩnh vực này có 03 nhiệm vụ, đã hoàn thành 01". */
const OPENS_PART = /^[-+*•\s]*rieng(?![a-z])/;
const NONE_LATE =
  /khong (?:co|de|phat sinh)(?: [a-z]+){0,2} (?:ho so|tthc|thu tuc)(?: [a-z]+){0,4} (?:cham|tre han|tre hen|qua han)/;

function figuresOf(paragraph: Paragraph, annex: Annex): readonly Reading[] {
  const matching = matchingText(paragraph.text, annex.scanned);
  const all = figuresIn(matching.text);
  const found: Reading[] = [];
  for (const clause of clausesOf(matching.text)) {
    const figures = all.filter(({ start }) => start >= clause.start && start < clause.end);
    const isPart = OPENS_PART.test(matching.text.slice(clause.start, clause.end));
    const clauseText = paragraph.text.slice(matching.toGiven(clause.start), matching.toGiven(clause.end));
    figures.forEach((figure, index) => {
      const before = matching.text.slice(figures[index - 1]?.unitEnd ?? clause.start, figure.start);
      const after = untilComma(matching.text.slice(figure.end, figures[index + 1]?.start ?? clause.end));
      const base = {
        text: clauseText,
        written: paragraph.text.slice(matching.toGiven(figure.start), matching.toGiven(figure.end)),
        value: figure.value,
        unit: figure.unit,
        line: paragraph.lineAt(matching.toGiven(figure.start)),
        counted: false,
      };
      const topic = topicOfWords(before, after, figure.unit === '%');
      const share = topic === null ? shareTie(figure, before, found.at(-1), annex) : null;
      if (share) {
        found.push({ ...base, topic: null, ties: [share] });
        return;
      }
      if (figure.outOf !== undefined) found.push(...wholeOf(figure, figure.outOf, topic, base, annex));
      found.push({ ...base, topic, ties: isPart ? [] : tiesOf(figure, topic, `${before} ${after}`, annex) });
    });
    const none = NONE_LATE.exec(matching.text.slice(clause.start, clause.end));
    if (none) {
      const start = matching.toGiven(clause.start + none.index);
      const end = matching.toGiven(clause.start + none.index + none[0].length);
      found.push(noneLate(paragraph.text.slice(start, end), clauseText, paragraph.lineAt(start), annex));
    }
  }
  return found;
}

function tiesOf(figure: Figure, topic: ProseTopic | null, words: string, annex: Annex): readonly ProseTie[] {
  if (OTHER_TIME.test(words) || (topic?.hasParts === true && PART_ONLY.test(words))) return [];
  if (topic === null) {
    const line = lineNamed(words, figure.unit === '%', annex.indicators);
    return line ? [tie('value', [line], line.value, figure)] : [];
  }
  const parts = SUMS[topic.id];
  const own = annex.comparands.filter((comparand) => comparand.topic === topic.id);
  if (own.length > 0) return own.map(({ part, indicator, value }) => tie(part, [indicator], value, figure));
  return parts === undefined ? [] : sumTie(parts, figure, annex);
}

function sumTie(topics: readonly string[], figure: Figure, { comparands }: Annex): readonly ProseTie[] {
  const lines = topics.map((topic) =>
    comparands.find((each) => each.topic === topic && each.part === 'value'),
  );
  const known = lines.filter((line): line is Comparand => line !== undefined);
  if (known.length !== topics.length) return [];
  const sum = known.reduce((total, { value }) => total + value, 0);
  return [
    tie(
      'sum',
      known.map(({ indicator }) => indicator),
      sum,
      figure,
    ),
  ];
}

/** "26 TTHC (đạt 20,5%)": the share that the line before has in its whole. */
function shareTie(
  figure: Figure,
  before: string,
  previous: Reading | undefined,
  annex: Annex,
): ProseTie | null {
  const whole = previous?.topic?.whole;
  if (
    figure.unit !== '%' ||
    whole === undefined ||
    !/^[^()]{0,30}(?:\(|,) *(?:dat|chiem|ty le|tuong duong)?[a-z :]*$/.test(before)
  )
    return null;
  const part = annex.comparands.find(
    (each) => each.topic === previous?.topic?.id && (each.part === 'value' || each.part === 'numerator'),
  );
  const totals = annex.comparands.filter(
    (each) => each.topic === whole && (each.part === 'value' || each.part === 'denominator'),
  );
  // The total that the line itself divides, rather than the same total in another chapter.
  const total = totals.find((each) => part?.indicator.parentNumber === each.indicator.number) ?? totals[0];
  if (!part || !total || total.value === 0) return null;
  return tie('share', [part.indicator, total.indicator], (part.value / total.value) * 100, figure);
}

/** "19/39 nhiệm vụ": the second half is held against the line of the whole. */
function wholeOf(
  figure: Figure,
  outOf: number,
  topic: ProseTopic | null,
  base: Omit<Reading, 'topic' | 'ties'>,
  annex: Annex,
): readonly Reading[] {
  const whole =
    topic?.id === 'tasks-done'
      ? 'tasks-planned'
      : topic?.id === 'dossiers-solved'
        ? 'dossiers-received'
        : null;
  if (whole === null) return [];
  const of = { ...figure, value: outOf, decimals: 0 };
  const ties = annex.comparands
    .filter((each) => each.topic === whole)
    .map(({ part, indicator, value }) => tie(part, [indicator], value, of));
  return [{ ...base, written: `${base.written}/${String(outOf)}`, value: outOf, topic: null, ties }];
}

/** No late dossier means that all were on time. */
function noneLate(written: string, text: string, line: number, { comparands }: Annex): Reading {
  const ties = comparands.flatMap(({ topic, part, indicator, value }): readonly ProseTie[] => {
    if (part !== 'value') return [];
    if (topic === 'dossiers-on-time-share')
      return [{ kind: 'none-late', indicators: [indicator], annexValue: value, agrees: value === 100 }];
    if (topic === 'dossiers-late')
      return [{ kind: 'none-late', indicators: [indicator], annexValue: value, agrees: value === 0 }];
    return [];
  });
  return { text, written, value: 0, unit: 'hồ sơ', line, counted: true, topic: null, ties };
}

/** Documents named one by one; the annex may count more, never fewer. */
function counted(documents: readonly NamedDocument[], topic: string, annex: Annex): readonly Reading[] {
  const [first] = documents;
  if (!first) return [];
  const ties = annex.comparands
    .filter((each) => each.topic === topic && each.part === 'value')
    .map(({ indicator, value }): ProseTie => {
      return { kind: 'count', indicators: [indicator], annexValue: value, agrees: value >= documents.length };
    });
  const written = documents.map(({ code }) => code).join(', ');
  const { text, line } = first;
  return [
    { text, written, value: documents.length, unit: 'văn bản', line, counted: true, topic: null, ties },
  ];
}

/** Equal; a share worked out here, as far as the text's own rounding goes. */
function tie(
  kind: TieKind,
  indicators: readonly RecognizedIndicator[],
  annexValue: number | null,
  figure: Figure,
): ProseTie {
  const slack = kind === 'share' ? 0.5 * 10 ** -figure.decimals + 1e-9 : 1e-9;
  const agrees = annexValue === null ? null : Math.abs(annexValue - figure.value) <= slack;
  return { kind, indicators, annexValue, agrees };
}

/** Words behind a figure as far as the next comma or bracket that closes. */
function untilComma(text: string): string {
  return text.split(/[,)]|\((?:trong|gom|bao gom)/, 1)[0] ?? '';
}
