/** One number among the settings: shown in the unit people use, refused outside its range. */
import { useEffect, useState } from 'react';
import { Field, Input } from '@fluentui/react-components';
import type { PlanSettings } from '../../domain/plan';
import { useMessages } from '../language';

type NumberSetting = {
  [Key in keyof PlanSettings]: PlanSettings[Key] extends number ? Key : never;
}[keyof PlanSettings];

export interface NumberField {
  readonly key: NumberSetting;
  readonly low: number;
  readonly high: number;
  /** Shown as so many for one: 100 for shares. */
  readonly scale: number;
}

interface NumberSettingProps {
  readonly field: NumberField;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

export function NumberSettingInput({ field, value, onChange }: NumberSettingProps) {
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
        // Without it a form is not sent unless the value lies whole steps above `low`.
        step="any"
        value={text}
        onChange={(_, data) => {
          setText(data.value);
          onChange(data.value.trim() === '' ? Number.NaN : Number(data.value) / scale);
        }}
      />
    </Field>
  );
}

export function inRange({ low, high, scale }: NumberField, value: number): boolean {
  const shown = value * scale;
  return Number.isFinite(shown) && shown >= low && shown <= high;
}

/** Shares as per cent without the tail of binary fractions. */
function shownNumber(value: number, scale: number): string {
  return Number.isNaN(value) ? '' : String(Math.round(value * scale * 1000) / 1000);
}
