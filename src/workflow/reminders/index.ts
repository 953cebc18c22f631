export { reminderMails, type ReminderMail, type ReminderOptions } from './reminder-mails';
