/** The field in which a figure is typed, by the type of its line: a list for choices, a text field for the rest. */
import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { choicesOfLine, readTypedFigure } from '../../../domain/annex';
import type { AnnexLine } from '../../../workflow';
import { lineName } from './annex-sentences';
import { useAnnexWords } from './annex-words';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0 },
  // A count needs little room; the unit beside it needs the rest.
  field: { flex: '0 1 150px', minWidth: 0 },
  input: { width: '100%', minWidth: 0 },
  unit: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, minWidth: 0 },
});

interface LineEntryProps {
  readonly line: AnnexLine;
  /** What is being typed; the figure that stands there where nothing is. */
  readonly text: string;
  readonly onType: (text: string) => void;
}

export function LineEntry({ line, text, onType }: LineEntryProps) {
  const styles = useStyles();
  const say = useAnnexWords().lines;
  const name = say.enter(lineName(line));
  const choices = choicesOfLine(line);
  const { problem } = readTypedFigure(line, text);
  const validation = problem ? { validationMessage: say.problems[problem] } : {};
  if (choices) {
    const isKnown = text === '' || Object.hasOwn(choices, text);
    return (
      <Field size="small" className={styles.field} {...validation}>
        <Select size="small" aria-label={name} value={text} onChange={(_, { value }) => onType(value)}>
          <option value="">{say.noChoice}</option>
          {isKnown ? null : <option value={text}>{text}</option>}
          {Object.entries(choices).map(([code, meaning]) => (
            <option key={code} value={code}>
              {meaning === '' ? code : `${code} – ${meaning}`}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  const isText = line.valueType === 'text';
  return (
    <div className={styles.row}>
      <Field
        size="small"
        className={styles.field}
        {...(isText ? { style: { flexBasis: '100%' } } : {})}
        {...validation}
      >
        <Input
          size="small"
          className={styles.input}
          aria-label={name}
          inputMode={isText ? 'text' : 'decimal'}
          value={text}
          onChange={(_, { value }) => onType(value)}
        />
      </Field>
      {isText ? null : <span className={styles.unit}>{line.unit}</span>}
    </div>
  );
}
