/** Cài đặt: how deadlines are read, when a task is due soon, thresholds; kept in the workbook itself. */
import { useEffect, useState } from 'react';
import { Button, Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import type { Column, SheetRow } from '../../domain/grid';
import { DEFAULT_SETTINGS } from '../../domain/plan';
import type { PlanSettings } from '../../domain/plan';
import { useMessages } from '../language';
import { Block } from '../parts/block';
import { usePaneState, useStore } from '../use-store';

type NumberSetting = {
  [Key in keyof PlanSettings]: PlanSettings[Key] extends number ? Key : never;
}[keyof PlanSettings];

interface NumberField {
  readonly key: NumberSetting;
  readonly low: number;
  readonly high: number;
  /** Shown as so many for one: 100 for shares. */
  readonly scale: number;
}

const NUMBERS: readonly NumberField[] = [
  { key: 'reportDay', low: 1, high: 31, scale: 1 },
  { key: 'lateShareLimit', low: 0, high: 100, scale: 100 },
  { key: 'earlyShareBonus', low: 0, high: 100, scale: 100 },
  { key: 'onTimeShareGood', low: 0, high: 100, scale: 100 },
  { key: 'delayPenaltyShare', low: 0, high: 100, scale: 100 },
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
  const wrong = [DUE_SOON, ...NUMBERS].some((field) => !inRange(field, draft[field.key]));
  const numberField = (field: NumberField) => (
    <NumberInput
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
      {standing.hasTaskTable ? null : <p>{say.needsTable}</p>}
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

interface NumberInputProps {
  readonly field: NumberField;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function NumberInput({ field, value, onChange }: NumberInputProps) {
  const say = useMessages().pane.settings;
  const { low, high, scale } = field;
  const [text, setText] = useState(() => shownNumber(value, scale));
  useEffect(() => setText(shownNumber(value, scale)), [value, scale]);
  const wrong = !inRange(field, value);
  return (
    <Field
      label={say[field.key]}
      size="small"
      {...(wrong ? { validationMessage: say.outOfRange(low, high) } : {})}
    >
      <Input
        size="small"
        type="number"
        min={low}
        max={high}
        value={text}
        onChange={(_, data) => {
          setText(data.value);
          onChange(data.value.trim() === '' ? Number.NaN : Number(data.value) / scale);
        }}
      />
    </Field>
  );
}

/** Shares as per cent without the tail of binary fractions. */
function shownNumber(value: number, scale: number): string {
  return Number.isNaN(value) ? '' : String(Math.round(value * scale * 1000) / 1000);
}

function inRange({ low, high, scale }: NumberField, value: number): boolean {
  const shown = value * scale;
  return Number.isFinite(shown) && shown >= low && shown <= high;
}
