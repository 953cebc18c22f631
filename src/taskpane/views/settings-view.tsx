/** Cài đặt: how deadlines are read, when a task is due soon, thresholds; kept in the workbook itself. */
import { useEffect, useState } from 'react';
import { Button, Checkbox, Field, makeStyles } from '@fluentui/react-components';
import type { Column, SheetRow } from '../../domain/grid';
import { DEFAULT_SETTINGS } from '../../domain/plan';
import { useMessages } from '../language';
import { Block } from '../parts/block';
import { NeedsTable } from '../parts/needs-table';
import { inRange, NumberSettingInput, type NumberField } from '../parts/number-setting';
import { hasOwnDays, OwnPeriodDays } from '../parts/own-period-days';
import { PERIOD_NUMBERS, PeriodSettings } from '../parts/period-settings';
import { usePaneState, useStore } from '../use-store';

const NUMBERS: readonly NumberField[] = [
  { key: 'reportDay', low: 1, high: 31, scale: 1 },
  { key: 'lateShareLimit', low: 0, high: 100, scale: 100 },
  { key: 'earlyShareBonus', low: 0, high: 100, scale: 100 },
  { key: 'onTimeShareGood', low: 0, high: 100, scale: 100 },
  { key: 'delayPenaltyShare', low: 0, high: 100, scale: 100 },
  { key: 'journalRows', low: 10, high: 100_000, scale: 1 },
];
const DUE_SOON: NumberField = { key: 'dueSoonDays', low: 0, high: 60, scale: 1 };

const CATALOGUE_SHEET = 'Danh mục';
const TOP_LEFT = { row: 1 as SheetRow, column: 1 as Column };

const useStyles = makeStyles({
  form: { display: 'grid', gap: '8px' },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap', marginTop: '12px' },
});

export default function SettingsView() {
  const styles = useStyles();
  const say = useMessages().pane.settings;
  const store = useStore();
  const { standing, work } = usePaneState();
  const stored = standing?.settings ?? DEFAULT_SETTINGS;
  const [draft, setDraft] = useState(stored);
  useEffect(() => setDraft(stored), [stored]);
  if (!standing) return null;
  const wrong =
    !hasOwnDays(draft) ||
    [DUE_SOON, ...NUMBERS, ...PERIOD_NUMBERS].some((field) => !inRange(field, draft[field.key]));
  const numberField = (field: NumberField) => (
    <NumberSettingInput
      key={field.key}
      field={field}
      value={draft[field.key]}
      onChange={(value) => setDraft({ ...draft, [field.key]: value })}
    />
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void store.edit({ kind: 'settings', settings: draft });
      }}
    >
      {standing.hasTaskTable ? null : <NeedsTable sentence={say.needsTable} />}
      <Block heading={say.deadlines}>
        <div className={styles.form}>
          <Field hint={say.beforeHint}>
            <Checkbox
              label={say.beforeStrict}
              checked={draft.beforeDayIsStrict}
              onChange={(_, { checked }) => setDraft({ ...draft, beforeDayIsStrict: checked === true })}
            />
          </Field>
          <Checkbox
            label={say.moveOff}
            checked={draft.moveDueOffDaysOff}
            onChange={(_, { checked }) => setDraft({ ...draft, moveDueOffDaysOff: checked === true })}
          />
          {numberField(DUE_SOON)}
        </div>
      </Block>
      <Block heading={say.reporting}>
        <div className={styles.form}>{NUMBERS.map(numberField)}</div>
      </Block>
      <Block heading={say.periods}>
        <div className={styles.form}>{PERIOD_NUMBERS.map(numberField)}</div>
        <OwnPeriodDays settings={draft} onChange={(days) => setDraft({ ...draft, ...days })} />
        <PeriodSettings settings={draft} day={standing.overview.day} />
      </Block>
      <div className={styles.actions}>
        <Button
          type="submit"
          appearance="primary"
          disabled={work !== null || wrong || !standing.hasTaskTable}
        >
          {say.save}
        </Button>
        <Button onClick={() => setDraft(DEFAULT_SETTINGS)}>{say.reset}</Button>
      </div>
      <Block heading={say.daysOff}>
        <p>{say.daysOffHint}</p>
      </Block>
      <Block heading={say.units}>
        <p>{say.unitsHint}</p>
        {standing.hasTaskTable ? (
          <Button onClick={() => void store.goTo(CATALOGUE_SHEET, TOP_LEFT)}>{say.openCatalogue}</Button>
        ) : null}
      </Block>
    </form>
  );
}
