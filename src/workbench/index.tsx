/** The workbench page. */
import { createRoot } from 'react-dom/client';
import { dateOfDayNumber } from '../domain/dates';
import type { CivilDate } from '../domain/dates';
import { Bench } from './bench';
import { Workbench } from './workbench';

const place = document.getElementById('workbench');
if (!place) throw new Error('The page has no place for the workbench.');
document.body.style.margin = '0';
const worker = new Worker(new URL('./bench.worker.ts', import.meta.url), { name: 'bench' });
createRoot(place).render(<Workbench bench={new Bench(worker, dayHere)} />);

/** Today by this machine's clock; `?ngay=2026-11-22` shows the page as of another day. */
function dayHere(): CivilDate {
  const asked = /[?&]ngay=(\d{4}-\d{2}-\d{2})/.exec(location.search)?.[1];
  if (asked !== undefined) return asked as CivilDate;
  const now = new Date();
  const day = Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MILLISECONDS_A_DAY);
  return dateOfDayNumber(day);
}

const MILLISECONDS_A_DAY = 86_400_000;
