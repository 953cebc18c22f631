/** The days of reporting periods as an office sets them: kept in the workbook, and followed by the annex. */
import { standardPeriod } from '../../../src/domain/annex';
import { DEFAULT_SETTINGS } from '../../../src/domain/plan';
import { changeSettings, generateAnnex, settingsIn } from '../../../src/workflow';
import { appendixWorkbook, reopened, structured } from '../../support/appendix-workbook';
import { TODAY } from '../../support/annex-workbook';
import { changeSet } from '../../support/written-workbook';

const OWN = { ...DEFAULT_SETTINGS, closingDay: 6, sendDay: 10, jumpFactor: 5 };

function office() {
  const workbook = appendixWorkbook();
  structured(workbook, '2025-01-10');
  return workbook;
}

test('a workbook says its own days after they were saved, and the usual ones before', () => {
  const workbook = office();
  expect(settingsIn(workbook.snapshot())).toEqual(DEFAULT_SETTINGS);
  workbook.apply(changeSettings(workbook.snapshot(), OWN));
  expect(settingsIn(reopened(workbook).snapshot())).toEqual(OWN);
  expect(changeSettings(workbook.snapshot(), OWN).changes).toEqual([]);
});

test('a table of settings from before these were known gains their rows', () => {
  const workbook = office();
  const sheet = workbook
    .snapshot()
    .sheets.find(({ tables }) => tables.some(({ name }) => name === 'CauHinh'));
  const table = sheet?.tables.find(({ name }) => name === 'CauHinh');
  if (!sheet || !table) throw new Error('No settings');
  const { range, columns } = table;
  const older = { ...range, bottom: (range.bottom - 3) as typeof range.bottom };
  const gone = { ...range, top: (older.bottom + 1) as typeof range.top };
  workbook.apply(
    changeSet(
      { kind: 'table', sheet: sheet.name, name: 'CauHinh', range: older, columns },
      { kind: 'clear', sheet: sheet.name, range: gone, what: 'contents' },
    ),
  );
  workbook.apply(changeSettings(workbook.snapshot(), OWN));
  expect(settingsIn(workbook.snapshot())).toEqual(OWN);
});

test('a period closes and is sent on days of its own, until they are taken away again', () => {
  const workbook = office();
  const own = { ...DEFAULT_SETTINGS, closingDayOfHalfYear: 6, closingDayOfYear: 15, sendDayOfHalfYear: 10 };
  workbook.apply(changeSettings(workbook.snapshot(), own));
  expect(settingsIn(reopened(workbook).snapshot())).toEqual(own);
  const days = (kind: 'half-year' | 'quarter-3') => {
    const period = standardPeriod(kind, 2025);
    const made = generateAnnex(workbook.snapshot(), { period, asOf: TODAY });
    return [made.period.from, made.period.to, made.period.sendBy];
  };
  expect(days('half-year')).toEqual(['2024-12-16', '2025-06-06', '2025-06-10']);
  expect(days('quarter-3')).toEqual(['2025-06-07', '2025-09-14', '2025-09-20']);
  workbook.apply(changeSettings(workbook.snapshot(), DEFAULT_SETTINGS));
  expect(settingsIn(reopened(workbook).snapshot())).toEqual(DEFAULT_SETTINGS);
  expect(days('half-year')).toEqual(['2024-12-15', '2025-06-14', '2025-06-20']);
});

test('the annex counts by those days, and does not take them for days chosen for one period', () => {
  const workbook = office();
  workbook.apply(changeSettings(workbook.snapshot(), OWN));
  const period = standardPeriod('half-year', 2025);
  const made = generateAnnex(workbook.snapshot(), { period, asOf: TODAY });
  expect([made.period.from, made.period.to, made.period.sendBy]).toEqual([
    '2024-12-07',
    '2025-06-06',
    '2025-06-10',
  ]);
  workbook.apply(made.changeSet);
  const later = generateAnnex(workbook.snapshot(), { period: standardPeriod('year', 2025), asOf: TODAY });
  workbook.apply(later.changeSet);
  workbook.apply(changeSettings(workbook.snapshot(), DEFAULT_SETTINGS));
  const again = generateAnnex(workbook.snapshot(), { period, asOf: TODAY });
  expect([again.period.from, again.period.to]).toEqual(['2024-12-15', '2025-06-14']);
});
