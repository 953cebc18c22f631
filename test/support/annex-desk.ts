/** A desk over a sample workbook, with the questions about the annex that tests ask most. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CivilDate } from '../../src/domain/dates';
import { LocalDesk } from '../../src/taskpane/local-desk';
import type { AreaAnswer } from '../../src/taskpane/areas';
import { XlsxSession } from '../../src/workbench/xlsx-session';
import { openWorkbook } from '../../src/xlsx';

const TODAY = '2026-11-22' as CivilDate;
const NO_COMPARISON = { former: false, lastYear: false };

export function deskOver(sample: string) {
  const bytes = readFileSync(path.join(__dirname, `../../samples/${sample}/ke-hoach.xlsx`));
  const session = new XlsxSession({
    workbook: openWorkbook(new Uint8Array(bytes)),
    name: 'ke-hoach.xlsx',
    today: TODAY,
    now: () => 0,
    pause: () => Promise.resolve(),
    onSelect: () => undefined,
    onChanged: () => undefined,
  });
  const desk = new LocalDesk(
    session,
    () => TODAY,
    (file) => openWorkbook(file).snapshot(),
  );
  const lines = async () => {
    await desk.look();
    return desk.ask('annex', 'lines', null);
  };
  const line = async (ref: string) => {
    const found = (await lines()).find((candidate) => candidate.ref === ref);
    if (!found) throw new Error(`No line ${ref}`);
    return found;
  };
  const screen = async (): Promise<AreaAnswer<'annex', 'screen'>> => {
    await desk.look();
    return desk.ask('annex', 'screen', null);
  };
  const make = (period: string) => desk.ask('annex', 'make', { period, days: null, compare: NO_COMPARISON });
  return { desk, session, lines, line, screen, make };
}

/** A plan's appendix, and the form of another department. */
export const PLAN = 'so-du-lich-an-hai-2026';
export const FORM = 'so-nong-nghiep-phu-son-2026-6-thang';
