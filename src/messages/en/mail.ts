/** English twins of what is said about reminders; the mails themselves are always Vietnamese. */
import { mail as vi } from '../vi/mail';

export const mail: typeof vi = {
  letter: vi.letter,
  said: {
    to: vi.said.to,
    subject: (d) => `Subject: ${String(d.subject)}`,
    none: 'No unit has an open task, so there is no mail to send.',
    nothingOpen: (d) => `“${String(d.unit)}” has no open task, so there is no mail to send.`,
  },
};
