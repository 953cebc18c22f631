/** What the report tells of the plan's targets: those with an actual in a sentence each, all of them in a table. */
import { cellAddress, column } from '../../domain/grid';
import { messages, reportDraftWords } from '../../messages';
import type { FigurePlace } from '../annex';
import { boundOfRow, type TargetRow } from '../targets';
import { counted, numberWords } from './figure-words';
import { sentence, textCell, type ReportBlock, type ReportSentence } from './report-draft';

const say = reportDraftWords;
const words = messages('vi').targets;

/** Empty where none has an actual yet: a plan's wishes are no results. */
export function targetBlocks(rows: readonly TargetRow[]): readonly ReportBlock[] {
  const stated = rows.filter(({ gone }) => !gone);
  const judged = stated.filter(({ met }) => met !== null);
  if (judged.length === 0) return [];
  const figures = [
    stated,
    judged.filter(({ met }) => met),
    judged.filter(({ met }) => met === false),
    stated.filter(({ met }) => met === null),
  ].map((each) => counted(each.length, each.map(placeOf)));
  const [total = '', met = '', missed = '', open = ''] = figures.map(({ written }) => written);
  return [
    sentence(say.targetsTotal({ total, met, missed, open }), figures),
    { kind: 'list', items: judged.flatMap(itemOf) },
    table(stated),
  ];
}

function itemOf(row: TargetRow): readonly ReportSentence[] {
  const bound = boundOfRow(row);
  if (!bound || row.actual === null) return [];
  const places = [placeOf(row)];
  const text = say.target({
    metric: row.metric,
    bound: words.bound(bound),
    actual: actualWords(row),
    verdict: row.met === true ? say.met : say.missed,
  });
  return [
    {
      text,
      figures: [row.actual, bound.value, ...(bound.valueMax === null ? [] : [bound.valueMax])].map(
        (figure) => ({ written: numberWords(figure), how: 'stated', places }),
      ),
    },
  ];
}

function table(rows: readonly TargetRow[]): ReportBlock {
  const { tables } = say;
  return {
    kind: 'table',
    caption: tables.targets,
    columns: [
      { heading: tables.number, width: 7, align: 'center' },
      { heading: tables.indicator, width: 45, align: 'left' },
      { heading: tables.target, width: 20, align: 'center' },
      { heading: tables.actual, width: 13, align: 'center' },
      { heading: tables.verdict, width: 15, align: 'center' },
    ],
    rows: rows.map((row, index) => {
      const bound = boundOfRow(row);
      const places = [placeOf(row)];
      const verdict =
        row.met === null ? '' : row.met ? words.sheet.verdicts.met : words.sheet.verdicts.missed;
      return [
        textCell(String(index + 1)),
        { text: row.metric, places },
        { text: bound ? words.bound(bound) : '', places },
        { text: actualWords(row), places },
        { text: verdict, places },
      ];
    }),
    hasSum: false,
  };
}

/** A share that Excel keeps as a part of one counts in percent, as it is judged. */
function actualWords({ actual, unit }: TargetRow): string {
  if (actual === null) return '';
  if (unit !== '%') return `${numberWords(actual)} ${unit}`.trim();
  return `${numberWords(actual > 0 && actual <= 1 ? actual * 100 : actual)}%`;
}

const placeOf = ({ sheet, row }: TargetRow): FigurePlace => ({
  sheet,
  cells: cellAddress({ row, column: column(1) }),
});
