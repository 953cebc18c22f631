/** English twins of what is said about the calendar of deadlines. */
import { s } from './plural';
import type { calendar as vi } from '../vi/calendar';

export const calendar: typeof vi = {
  title: (d) => `Due: ${String(d.task)}`,
  lead: 'Leads',
  cooperating: 'Takes part',
  product: 'Product',
  name: (d) => (d.unit === null ? 'Reform deadlines' : `Reform deadlines: ${String(d.unit)}`),
  done: (d) => `Wrote ${String(d.entries)} deadlines into the calendar “${String(d.file)}”.`,
  cancelled: (d) =>
    `${String(d.cancelled)} entr${s(d.cancelled, 'y', 'ies')} are done or gone: importing this file takes them out of the calendar.`,
  noUnit: (d) =>
    `The plan names no unit “${String(d.unit)}”. Write it as the column Chủ trì or Phối hợp does.`,
};
