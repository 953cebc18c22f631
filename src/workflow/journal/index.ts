export { journalEntries, momentWords, withJournal, type JournalEntry, type Moment } from './journal';
export { journalCsv } from './journal-csv';
export { findJournal } from './journal-table';
export { journalingSession } from './journaling-session';
