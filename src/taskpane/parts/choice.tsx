/** A labelled list to choose one of. */
import { Field, makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({
  // Long names of units and sections must not widen the pane.
  field: { minWidth: 0 },
  select: { minWidth: 0, '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly hint?: string;
  readonly disabled?: boolean;
  readonly onChoose: (value: Value) => void;
}

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const styles = useStyles();
  const { label, value, options, hint, disabled = false, onChoose } = props;
  return (
    <Field label={label} size="small" className={styles.field} {...(hint === undefined ? {} : { hint })}>
      <Select
        className={styles.select}
        size="small"
        value={value}
        disabled={disabled}
        onChange={(_, data) => {
          const chosen = options.find((option) => option.value === data.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
