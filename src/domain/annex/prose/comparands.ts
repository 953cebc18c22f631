/**
 * The figures of an annex that a report's text can be held against: each line's value, both halves of a
 * ratio, and the figures written in notes.
 */
import { figuresIn } from '../../figures';
import type { RecognizedIndicator } from '../../tables';
import { fold, normalizeText } from '../../text';
import { TOTALS, topicOfLabel, topicOfWords } from './topics';

export type ComparandPart = 'value' | 'numerator' | 'denominator' | 'note';

export interface Comparand {
  readonly topic: string;
  readonly indicator: RecognizedIndicator;
  readonly part: ComparandPart;
  readonly value: number;
}

export function comparandsOf(indicators: readonly RecognizedIndicator[]): readonly Comparand[] {
  const byNumber = new Map(indicators.map((indicator) => [indicator.number ?? indicator.id, indicator]));
  const found: Comparand[] = [];
  for (const indicator of indicators) {
    const label = plain(indicator.label);
    const percent = indicator.unit.includes('%') || indicator.valueType === 'percent';
    const topic =
      topicOfLabel(label, labelsAbove(indicator, byNumber), percent)?.id ??
      totalTopic(label, indicator, indicators);
    if (topic !== null) {
      if (indicator.value !== null) found.push({ topic, indicator, part: 'value', value: indicator.value });
      found.push(...halves(topic, indicator));
    }
    found.push(...noteFigures(indicator));
  }
  return found;
}

/** "16.181/16.183": solved of received. */
function halves(topic: string, indicator: RecognizedIndicator): readonly Comparand[] {
  const { numerator, denominator } = indicator;
  if (numerator === undefined || denominator === undefined) return [];
  const whole =
    topic === 'dossiers-solved' ? 'dossiers-received' : topic === 'tasks-done' ? 'tasks-planned' : null;
  return [
    { topic, indicator, part: 'numerator', value: numerator },
    ...(whole === null
      ? []
      : [{ topic: whole, indicator, part: 'denominator' as const, value: denominator }]),
  ];
}

function noteFigures(indicator: RecognizedIndicator): readonly Comparand[] {
  const note = plain(indicator.note);
  return figuresIn(note).flatMap((figure): readonly Comparand[] => {
    const topic = topicOfWords(note.slice(0, figure.start), note.slice(figure.end), figure.unit === '%');
    return topic === null ? [] : [{ topic: topic.id, indicator, part: 'note', value: figure.value }];
  });
}

function totalTopic(
  label: string,
  indicator: RecognizedIndicator,
  indicators: readonly RecognizedIndicator[],
): string | null {
  const total = TOTALS.find((each) => each.label.test(label));
  if (!total || indicator.number === null) return null;
  const under = indicators.some(
    (child) =>
      child.parentNumber === indicator.number &&
      topicOfLabel(plain(child.label), label, false)?.id === total.overTopic,
  );
  return under ? total.topic : null;
}

function labelsAbove(
  indicator: RecognizedIndicator,
  byNumber: ReadonlyMap<string, RecognizedIndicator>,
): string {
  const labels: string[] = [];
  let parent = indicator.parentNumber;
  while (parent !== null && labels.length < 6) {
    const line = byNumber.get(parent);
    if (!line) break;
    labels.push(plain(line.label));
    parent = line.parentNumber;
  }
  return labels.join(' ');
}

export function plain(text: string): string {
  return fold(normalizeText(text))
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim();
}
