/**
 * Is a table with the columns of work a list of something else: of people, goods, letters, meetings, tenders, classes
 * or procedures? Its headings tell.
 */
import { fold } from '../../text';
import {
  headsCalendar,
  headsClasses,
  headsOtherList,
  headsProcedures,
  headsTenders,
  headsWeek,
} from '../lexicon/other-lists';
import type { ColumnsRead } from './read-columns';

/** Staff, goods, money, letters: two headings that only such lists have, and no day by which anything is due. */
export function isOtherList({ columns, kind, isDayProgramme }: ColumnsRead): boolean {
  // Whoever said what a column means knows what the table is.
  if (columns.some(({ reason }) => reason.id === 'column-corrected')) return false;
  if (isDayProgramme) return !columns.some(({ field }) => field === 'deadline');
  const headings = columns.map(({ heading }) => heading);
  if (headsWeek(headings) || (headsCalendar(headings) && !saysWhoActs(columns))) return true;
  if (headsTenders(headings) && !headings.some((heading) => NAMES_WORK.test(fold(heading)))) return true;
  if (headsClasses(headings) && !saysWhoLeads(columns)) return true;
  if (headsProcedures(headings) && !saysWhoLeads(columns)) return true;
  if (columns.some(isDeadline)) return false;
  const telling = columns.filter(({ heading }) => headsOtherList(heading)).length;
  const worked = ['product', 'lead', 'cooperating'].filter((field) =>
    columns.some((column) => column.field === field && column.reason.id !== 'column-by-content'),
  ).length;
  return telling >= (kind === 'plan' ? 2 + Math.max(0, worked - 1) : 2);
}

/** Years of birth read like deadlines; the heading says that they are none. */
function isDeadline({ field, heading, reason }: ColumnsRead['columns'][number]): boolean {
  return field === 'deadline' && !(reason.id === 'column-by-content' && headsOtherList(heading));
}

const NAMES_WORK = /(?<![a-z])(?:nhiem vu|cong viec)(?![a-z])/;
const LEADS =
  /(?<![a-z])(?:chu tri|thuc hien|phu trach|to chuc|trach nhiem|tham muu|san pham|ket qua)(?![a-z])/;

/** A heading says who holds the classes or what comes of them: a plan of training. */
function saysWhoLeads(columns: ColumnsRead['columns']): boolean {
  return columns.some(
    ({ field, heading }) => (field === 'lead' || field === 'product') && LEADS.test(fold(heading)),
  );
}

/** A heading names whoever leads, or what comes of it; cells alone do not count. */
function saysWhoActs(columns: ColumnsRead['columns']): boolean {
  return columns.some(
    ({ field, reason }) => (field === 'lead' || field === 'product') && reason.id !== 'column-by-content',
  );
}
