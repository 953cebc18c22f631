export { deadlineCalendar, type CalendarOptions, type DeadlineCalendar } from './deadline-calendar';
