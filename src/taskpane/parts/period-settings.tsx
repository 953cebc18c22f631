/** The days of the reporting periods under the settings as they are being changed. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { PERIOD_KINDS, standardPeriod } from '../../domain/annex';
import { partsOf, type CivilDate } from '../../domain/dates';
import type { PlanSettings } from '../../domain/plan';
import { capitalized } from '../../domain/text';
import { useMessages } from '../language';
import { inRange, type NumberField } from './number-setting';
import { hasOwnDays } from './own-period-days';

export const PERIOD_NUMBERS: readonly NumberField[] = [
  { key: 'closingDay', low: 1, high: 31, scale: 1 },
  { key: 'sendDay', low: 1, high: 31, scale: 1 },
  { key: 'jumpFactor', low: 1.5, high: 100, scale: 1 },
];

const useStyles = makeStyles({
  list: {
    margin: '6px 0 0',
    paddingLeft: '18px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface PeriodSettingsProps {
  readonly settings: PlanSettings;
  readonly day: CivilDate;
}

export function PeriodSettings({ settings, day }: PeriodSettingsProps) {
  const styles = useStyles();
  const say = useMessages();
  if (!PERIOD_NUMBERS.every((field) => inRange(field, settings[field.key]))) return null;
  if (!hasOwnDays(settings)) return null;
  const { year } = partsOf(day);
  const shown = PERIOD_KINDS.filter((kind) => kind !== 'quarter-2' && kind !== 'quarter-4');
  return (
    <ul className={styles.list}>
      {shown.map((kind) => {
        const { from, to, sendBy } = standardPeriod(kind, year, settings);
        return (
          <li key={kind}>
            {say.pane.settings.periodDays(
              capitalized(say.annex.period[kind]({ year })),
              say.pane.date(from),
              say.pane.date(to),
              say.pane.date(sendBy ?? to),
            )}
          </li>
        );
      })}
    </ul>
  );
}
