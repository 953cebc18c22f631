/** The calendar of deadlines as a download; with the calendar of the time before, what is gone since is cancelled. */
import { useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import type { AreaAnswer } from '../../areas';
import { saveFile } from '../../save-file';
import { usePaneState, useStore } from '../../use-store';
import { Block } from '../block';
import { Choice } from '../choice';
import { FileButton } from '../file-button';
import { useDownload } from './use-download';
import { useUnitsWords } from './units-words';

type UnitsAtAGlance = AreaAnswer<'units', 'look'>;

const useStyles = makeStyles({
  form: { display: 'grid', gap: '8px' },
  before: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' },
  name: { overflowWrap: 'anywhere' },
  hint: { margin: 0 },
});

const ALL = '';
/** Far more than a calendar of any plan; a larger file is something else. */
const LARGEST = 20_000_000;

export function CalendarPart({ glance }: { readonly glance: UnitsAtAGlance }) {
  const styles = useStyles();
  const say = useUnitsWords().remind;
  const store = useStore();
  const { work } = usePaneState();
  const [unit, setUnit] = useState(ALL);
  const [before, setBefore] = useState<File | null>(null);
  const { said, busy, download } = useDownload();
  const save = (): Promise<void> =>
    download('', async () => {
      const former = before && before.size <= LARGEST ? await before.text() : '';
      const request = { unit: unit === ALL ? null : unit, now: Date.now(), before: former };
      const calendar = await store.desk.ask('units', 'calendar', request);
      if (!calendar) return '';
      const name = unit === ALL ? say.calendarOfAll : say.calendarOf({ unit });
      saveFile(name, new TextEncoder().encode(calendar.text));
      const { entries, cancelled, isContinued } = calendar;
      return [
        say.downloaded({ name, entries }),
        ...(cancelled === 0 ? [] : [say.cancelled({ cancelled })]),
        ...(before && !isContinued ? [say.otherCalendar({ name: before.name })] : []),
      ].join(' ');
    });
  return (
    <Block heading={say.calendar}>
      <div className={styles.form}>
        <Choice
          label={say.unit}
          hint={say.calendarHint}
          value={unit}
          options={[
            { value: ALL, text: say.allUnits },
            ...(glance.units ?? []).map((one) => ({ value: one.unit, text: one.unit })),
          ]}
          onChoose={setUnit}
        />
        <p className={styles.hint}>{say.beforeHint}</p>
        <div className={styles.before}>
          <FileButton
            label={say.chooseBefore}
            name="calendar"
            accept=".ics,text/calendar"
            size="small"
            disabled={busy}
            onFiles={([file]) => setBefore(file ?? null)}
          />
          {before ? (
            <>
              <span className={styles.name}>{before.name}</span>
              <Button size="small" appearance="subtle" onClick={() => setBefore(null)}>
                {say.withoutBefore}
              </Button>
            </>
          ) : null}
        </div>
        <Button disabled={work !== null || busy} onClick={() => void save()}>
          {say.download}
        </Button>
        <div role="status">{said}</div>
      </div>
    </Block>
  );
}
