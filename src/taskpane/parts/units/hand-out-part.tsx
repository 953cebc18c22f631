/** Giao phiếu: which units, which month, by what day; the task sheets as a download. */
import { useMemo, useState } from 'react';
import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { addDays, parseCivilDate } from '../../../domain/dates';
import { lastDayOf, monthOf, monthsBefore, monthWords } from '../../../domain/scoreboard';
import type { AreaAnswer } from '../../areas';
import { saveFile } from '../../save-file';
import { usePaneState, useStore } from '../../use-store';
import { Choice } from '../choice';
import { DayInput } from '../day-input';
import { useDownload } from './use-download';
import { useUnitsWords } from './units-words';

type UnitsAtAGlance = AreaAnswer<'units', 'look'>;

const useStyles = makeStyles({
  form: { display: 'grid', gap: '8px' },
  units: { border: 'none', padding: 0, margin: 0, minWidth: 0 },
  legend: { padding: 0 },
  unit: { display: 'flex' },
  days: { display: 'flex', gap: '8px', flexWrap: 'wrap', alignItems: 'start' },
  day: { flex: '1 1 130px', minWidth: 0, '& input': { minWidth: 0 } },
});

export function HandOutPart({ glance }: { readonly glance: UnitsAtAGlance }) {
  const styles = useStyles();
  const say = useUnitsWords().handOut;
  const store = useStore();
  const { work } = usePaneState();
  const { said, busy, download } = useDownload();
  const units = glance.units ?? [];
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [sendBy, setSendBy] = useState<string>(glance.sendBy);
  const [month, setMonth] = useState(glance.sendBy.slice(0, 7));
  const months = useMemo(() => monthsAround(glance.sendBy), [glance.sendBy]);
  if (units.length === 0) return <p>{say.nobody}</p>;
  const chosen = units.map(({ unit }) => unit).filter((unit) => !left.has(unit));
  const [day, first] = [parseCivilDate(sendBy), parseCivilDate(`${month}-01`)];
  const make = async (): Promise<void> => {
    if (!day || !first) return;
    const [unit, second] = chosen;
    const own = units.find((one) => one.unit === unit)?.fileName ?? '';
    const name = second === undefined ? own.replace(/\d{4}-\d{2}(?=\.xlsx$)/, month) : say.zip({ month });
    await download(say.making, async () => {
      saveFile(name, await store.desk.ask('units', 'handOut', { units: chosen, sendBy: day, month: first }));
      return say.made({ name });
    });
  };
  const toggle = (unit: string, wanted: boolean): void => {
    const next = new Set(left);
    if (wanted) next.delete(unit);
    else next.add(unit);
    setLeft(next);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <p>{say.intro}</p>
      <div>{say.plan({ plan: glance.plan })}</div>
      <fieldset className={styles.units}>
        <legend className={styles.legend}>{say.units}</legend>
        <Checkbox
          className={styles.unit}
          label={say.all}
          checked={chosen.length === units.length ? true : chosen.length === 0 ? false : 'mixed'}
          onChange={(_, { checked }) =>
            setLeft(checked === true ? new Set() : new Set(units.map(({ unit }) => unit)))
          }
        />
        {units.map(({ unit, lead, cooperating }) => (
          <Checkbox
            key={unit}
            className={styles.unit}
            label={say.unit({ unit, lead, cooperating })}
            checked={!left.has(unit)}
            onChange={(_, { checked }) => toggle(unit, checked === true)}
          />
        ))}
      </fieldset>
      <div className={styles.days}>
        <div className={styles.day}>
          {/* The browser's own field for months speaks the browser's language. */}
          <Choice label={say.month} value={month} options={months} onChoose={setMonth} />
        </div>
        <div className={styles.day}>
          <DayInput
            label={say.sendBy}
            first={parseCivilDate(sendBy) ?? null}
            onDay={(typed) => setSendBy(typed ?? '')}
          />
        </div>
      </div>
      <Button
        type="submit"
        appearance="primary"
        disabled={work !== null || busy || chosen.length === 0 || !day || !first}
      >
        {say.make({ count: chosen.length })}
      </Button>
      <div role="status">{said}</div>
      {glance.unassigned.length > 0 ? (
        <div>
          {say.unassigned({ count: glance.unassigned.length })}
          <ul>
            {glance.unassigned.slice(0, MOST_SHOWN).map((task, index) => (
              <li key={index}>{task}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </form>
  );
}

const MOST_SHOWN = 10;

const MONTHS_BACK = 12;

/** The month of the day of sending, the next one, and a year back; the latest first. */
function monthsAround(sendBy: UnitsAtAGlance['sendBy']): readonly { value: string; text: string }[] {
  if (sendBy === '') return [];
  const month = monthOf(sendBy);
  const next = monthOf(addDays(lastDayOf(month), 1));
  return [next, month, ...monthsBefore(month, MONTHS_BACK)].map((each) => ({
    value: each,
    text: monthWords(each),
  }));
}
