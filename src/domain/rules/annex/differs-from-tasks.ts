/**
 * A figure typed over what the task table counts: the annex says 19 tasks done where the table, on the closing
 * day, says 20. Figures that a formula counts are left to it. What the province assigned may be more than the
 * table holds, never less.
 */
import { compute, PARTLY_COMPUTED, standingForm } from '../../annex';
import { cellAt } from '../checked';
import { workbookRule } from '../define-rule';

/** Shares are written whole or with one or two decimals. */
const ROUNDING = 0.5;

export const differsFromTasks = workbookRule({
  id: 'differs-from-tasks',
  family: 'annex',
  severity: 'warning',
  source: 'plan-itself',
  *check({ annexPeriod = null, annexForm, recognized, tables, tracked, settings, daysOff, year }) {
    // The table holds the tasks of one year.
    if (annexPeriod === null || tracked.length === 0 || (year !== null && year !== annexPeriod.year)) return;
    const plan = { tasks: tracked, cutOff: annexPeriod.to, settings, daysOff };
    const lines = standingForm(recognized.tables, annexForm)?.lines ?? [];
    for (const { line, sheet, value: at, indicator } of lines) {
      const typed = indicator?.value ?? null;
      if (line.compute === undefined || indicator === null || typed === null) continue;
      const table = tables.find(
        (each) =>
          each.table.sheet === sheet && each.table.range.top <= at.row && at.row <= each.table.range.bottom,
      );
      if (!table || cellAt(table, at.row, at.column)?.formula !== undefined) continue;
      const counted = compute(line.compute, plan);
      if (counted === null) continue;
      const slack = line.compute === 'plan-done-share' ? ROUNDING : 0;
      const mayBeMore = PARTLY_COMPUTED.has(line.compute);
      if (Math.abs(typed - counted) <= slack || (mayBeMore && typed > counted)) continue;
      yield {
        sheet,
        row: at.row,
        column: at.column,
        data: { line: line.number ?? line.label, value: indicator.rawValue, counted, to: annexPeriod.to },
      };
    }
  },
});
