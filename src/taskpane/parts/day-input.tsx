/** A day as Vietnamese offices write it, typed: "5/6/2026", "05/06/26"; what is no day is said beside it. */
import { useState } from 'react';
import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { CivilDate } from '../../domain/dates';
import { useMessages } from '../language';
import { typedDay } from '../typed-day';

/** It shrinks with its place: two stand side by side at 320 px. */
const useStyles = makeStyles({
  root: { minWidth: 0 },
  input: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
});

/** Null where nothing stands there, undefined where what stands there is no day. */
export type DayTyped = CivilDate | null | undefined;

interface DayInputProps {
  readonly label: string;
  /** What is wrong with the day that was given. */
  readonly problem?: string | null;
  readonly first?: CivilDate | null;
  readonly onDay: (day: DayTyped) => void;
}

export function DayInput({ label, problem = null, first = null, onDay }: DayInputProps) {
  const styles = useStyles();
  const say = useMessages().pane;
  const [text, setText] = useState(first === null ? '' : written(first));
  const day = typedDay(text);
  const says = day === undefined ? say.day.unclear : problem;
  return (
    <Field
      label={label}
      size="small"
      className={styles.root}
      hint={say.day.hint}
      {...(says === null ? {} : { validationMessage: says })}
    >
      <Input
        size="small"
        className={styles.input}
        value={text}
        onChange={(_, { value }) => {
          setText(value);
          onDay(typedDay(value));
        }}
        onBlur={() => {
          if (day) setText(written(day));
        }}
      />
    </Field>
  );
}

/** "2026-06-05" as "05/06/2026". */
function written(day: CivilDate): string {
  return day.split('-').reverse().join('/');
}
