/** The closing day and the day of sending that single periods have of their own; blank, the common day counts. */
import { useEffect, useState } from 'react';
import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { OWN_DAY_KINDS, OWN_DAYS } from '../../domain/annex';
import type { OwnClosingDay, OwnSendDay } from '../../domain/annex';
import type { PlanSettings } from '../../domain/plan';
import { useMessages } from '../language';

const [LOW, HIGH] = [1, 31];

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, margin: '4px 0' },
  head: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: '2px 6px 2px 0' },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, padding: '2px 8px 2px 0' },
  input: { width: '72px', '& > input': { minWidth: 0, width: '100%' } },
  wrong: { color: tokens.colorPaletteRedForeground1, margin: 0 },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: '2px 0' },
});

interface OwnPeriodDaysProps {
  readonly settings: PlanSettings;
  readonly onChange: (days: Partial<PlanSettings>) => void;
}

export function OwnPeriodDays({ settings, onChange }: OwnPeriodDaysProps) {
  const styles = useStyles();
  const { settings: say, annex } = useMessages().pane;
  const input = (key: OwnClosingDay | OwnSendDay, label: string) => (
    <DayInput label={label} value={settings[key]} onChange={(value) => onChange({ [key]: value })} />
  );
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.head}>{say.ownDays}</caption>
        <thead>
          <tr>
            <td />
            <th className={styles.head} scope="col">
              {say.ownClosing}
            </th>
            <th className={styles.head} scope="col">
              {say.ownSend}
            </th>
          </tr>
        </thead>
        <tbody>
          {OWN_DAY_KINDS.map((kind) => (
            <tr key={kind}>
              <th className={styles.name} scope="row">
                {annex.periods[kind]}
              </th>
              <td>{input(OWN_DAYS[kind].closing, `${say.ownClosing}: ${annex.periods[kind]}`)}</td>
              <td>{input(OWN_DAYS[kind].send, `${say.ownSend}: ${annex.periods[kind]}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={hasOwnDays(settings) ? styles.hint : styles.wrong}>
        {hasOwnDays(settings) ? say.ownDaysHint : say.outOfRange(LOW, HIGH)}
      </p>
    </>
  );
}

interface DayInputProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

function DayInput({ label, value, onChange }: DayInputProps) {
  const styles = useStyles();
  const [text, setText] = useState('');
  useEffect(() => {
    if (!Number.isNaN(value)) setText(value === null ? '' : String(value));
  }, [value]);
  return (
    <Input
      size="small"
      className={styles.input}
      inputMode="numeric"
      aria-label={label}
      aria-invalid={!isDay(value)}
      value={text}
      onChange={(_, data) => {
        setText(data.value);
        const typed = data.value.trim();
        onChange(typed === '' ? null : /^\d+$/.test(typed) ? Number(typed) : Number.NaN);
      }}
    />
  );
}

const isDay = (value: number | null): boolean =>
  value === null || (Number.isInteger(value) && value >= LOW && value <= HIGH);

/** False where one of them is no day of a month. */
export function hasOwnDays(settings: PlanSettings): boolean {
  return OWN_DAY_KINDS.every((kind) =>
    [OWN_DAYS[kind].closing, OWN_DAYS[kind].send].every((key) => isDay(settings[key])),
  );
}
