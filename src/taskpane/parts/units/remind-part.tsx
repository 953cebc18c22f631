/** Nhắc việc: the calendar of deadlines as a download, and a mail for each unit to copy. */
import { useState } from 'react';
import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { AreaAnswer } from '../../areas';
import type { Desk } from '../../desk';
import { useAnswer } from '../../use-store';
import { Block } from '../block';
import { LongList } from '../long-list';
import { CalendarPart } from './calendar-part';
import { useUnitsWords } from './units-words';

type UnitsAtAGlance = AreaAnswer<'units', 'look'>;

const useStyles = makeStyles({
  mail: { padding: '6px 0' },
  name: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap', marginTop: '4px' },
  body: { width: '100%', marginTop: '6px' },
});

const askMails = (desk: Desk) => desk.ask('units', 'mails', { sendBy: null });
type Mail = Awaited<ReturnType<typeof askMails>>[number];

export function RemindPart({ glance }: { readonly glance: UnitsAtAGlance }) {
  const say = useUnitsWords().remind;
  const mails = useAnswer(askMails);
  return (
    <>
      <CalendarPart glance={glance} />
      <Block heading={say.mails}>
        <p>{say.mailsHint}</p>
        {mails?.length === 0 ? <p>{say.noMails}</p> : null}
        <LongList
          items={mails ?? []}
          first={20}
          label={say.mails}
          keyOf={(mail) => mail.unit}
          show={(mail) => <MailLine mail={mail} />}
        />
      </Block>
    </>
  );
}

function MailLine({ mail }: { readonly mail: Mail }) {
  const styles = useStyles();
  const say = useUnitsWords().remind;
  const [isShown, setShown] = useState(false);
  const [said, setSaid] = useState('');
  const copy = async (text: string): Promise<void> => {
    // Some hosts of the pane have no clipboard to offer.
    const copied = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => true,
        () => false,
      );
    setSaid(copied ? say.copied : say.notCopied);
    if (!copied) setShown(true);
  };
  return (
    <div className={styles.mail}>
      <div className={styles.name}>{mail.unit}</div>
      <div>{say.summary({ overdue: mail.overdue, soon: mail.dueSoon, open: mail.open })}</div>
      <div className={styles.actions}>
        <Button size="small" onClick={() => void copy(mail.body)}>
          {say.copy}
        </Button>
        <Button size="small" onClick={() => void copy(mail.subject)}>
          {say.copySubject}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setShown(!isShown)} aria-expanded={isShown}>
          {isShown ? say.hide : say.show}
        </Button>
      </div>
      <div role="status">{said}</div>
      {isShown ? (
        <Textarea
          readOnly
          className={styles.body}
          resize="vertical"
          rows={10}
          aria-label={say.body({ unit: mail.unit })}
          value={`${mail.subject}\n\n${mail.body}`}
        />
      ) : null}
    </div>
  );
}
