/** The distinct deadlines of real plans, as read by people. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deadlinesWithin, readDeadline } from '../../../src/domain/deadlines';
import type { DeadlineReading, Recurrence } from '../../../src/domain/deadlines';
import { describeWithShared } from '../../support/shared';

interface SeedDeadline {
  readonly text: string;
  readonly kind: string;
  readonly start: string | null;
  readonly due: string | null;
  readonly recurrence?: string | null;
  readonly where?: string;
  readonly milestones?: readonly { readonly label: string; readonly due: string }[];
  readonly offset?: Record<string, number>;
  readonly offsets?: readonly Record<string, number>[];
}

const reference = { year: 2025 };

describeWithShared('deadlines of the shared plans', (folder) => {
  const seeds = join(folder, 'seeds');
  for (const file of readdirSync(seeds).filter((name) => name.endsWith('.deadlines.json'))) {
    const rows = JSON.parse(readFileSync(join(seeds, file), 'utf8')) as readonly SeedDeadline[];
    describe(file, () => {
      test.each(rows)('reads “$text” ($where) as $kind $start $due', (row) => {
        const reading = readDeadline(row.text, reference);
        expect({ kind: reading.kind, start: reading.start, due: reading.due }).toEqual({
          kind: row.kind,
          start: row.start,
          due: row.due,
        });
        if (row.recurrence !== undefined) expect(recurrenceCode(reading)).toBe(row.recurrence);
        const milestones = row.milestones?.map(({ due }) => due) ?? [];
        expect(reading.milestones.map(({ due }) => due)).toEqual(milestones);
        const offsets = row.offsets ?? (row.offset === undefined ? [] : [row.offset]);
        if (offsets.length > 0) expect(reading.event?.terms.map(offsetOf)).toEqual(offsets);
      });

      const inProse = rows.filter(({ where }) => where !== undefined && where !== 'deadline');
      if (inProse.length > 0) {
        test.each(inProse.filter(({ kind }) => kind !== 'continuous' && kind !== 'window'))(
          'finds “$text” inside a longer sentence',
          (row) => {
            const prose = `Phòng Tổng hợp chuẩn bị hồ sơ (${row.text}) gửi lãnh đạo Sở xem xét.`;
            const readings = deadlinesWithin(prose, reference);
            expect(readings.map(({ kind, due }) => ({ kind, due }))).toEqual([
              { kind: row.kind, due: row.due },
            ]);
          },
        );
      }
    });
  }
});

/** The notation of the ground truth: "monthly:25", "weekly:FR", "quarterly+yearly", "unspecified". */
function recurrenceCode(reading: DeadlineReading): string | null {
  if (reading.kind !== 'recurring') return null;
  if (reading.recurrence === null) return 'unspecified';
  return [reading.recurrence, ...reading.otherRecurrences].map(code).join('+');
}

function code({ every, day, month }: Recurrence): string {
  const name = {
    week: 'weekly',
    month: 'monthly',
    quarter: 'quarterly',
    'half-year': 'half-yearly',
    year: 'yearly',
  }[every];
  return day === undefined || month !== undefined ? name : `${name}:${String(day)}`;
}

function offsetOf({ amount, unit }: { amount: number; unit: string }): Record<string, number> {
  return {
    [{ day: 'days', 'working-day': 'workingDays', 'working-hour': 'workingHours' }[unit] ?? unit]: amount,
  };
}
