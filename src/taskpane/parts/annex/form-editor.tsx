/** Edits the form line by line: names, units, types, levels, remarks; lines added and taken away; saved at once. */
import { useEffect, useState } from 'react';
import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { lineAdded, lineChanged, lineRef, lineRemoved, wordsOfLine } from '../../../domain/annex';
import type { AnnexForm, FormLine, FormPart, LineWords } from '../../../domain/annex';
import { usePaneState, useStore } from '../../use-store';
import { Choice } from '../choice';
import { lineName } from './annex-sentences';
import { annexScreenMessages } from '../../../messages';
import { useAnnexWords } from './annex-words';

const TYPES: readonly FormLine['valueType'][] = [
  'none',
  'count',
  'percent',
  'boolean01',
  'enum',
  'ratio',
  'text',
];
const AGGREGATIONS: readonly FormLine['aggregation'][] = ['period', 'cumulative', 'standing'];
const LEVELS = ['1', '2', '3', '4', '5'] as const;

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: '6px',
    marginTop: '8px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface FormEditorProps {
  /** The rows of a form sent from above stay as they are. */
  readonly rowsFixed: boolean;
  readonly onDone: () => void;
}

export default function FormEditor({ rowsFixed, onDone }: FormEditorProps) {
  const styles = useStyles();
  const say = useAnnexWords().form;
  const store = useStore();
  const { work } = usePaneState();
  const [form, setForm] = useState<AnnexForm | null>(null);
  const [changes, setChanges] = useState(0);
  const [partAt, setPartAt] = useState(0);
  const [lineAt, setLineAt] = useState(0);
  useEffect(() => {
    let wanted = true;
    void store.desk.ask('annex', 'form', null).then((given) => {
      if (wanted) setForm(given);
    });
    return () => {
      wanted = false;
    };
    // What is being edited stays while the workbook is read again.
  }, [store]);
  const part = form?.parts[partAt];
  const line = part?.lines[lineAt];
  if (!form || !part || !line) return null;
  const put = (changed: AnnexForm, at = lineAt): void => {
    setForm(changed);
    setChanges(changes + 1);
    setLineAt(at);
  };
  const save = async (): Promise<void> => {
    await store.change('annex', 'saveForm', form, () => say.saved);
    if (store.state().notice?.kind === 'told') onDone();
  };
  return (
    <form
      className={styles.form}
      aria-label={say.edit}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {rowsFixed ? <p className={styles.quiet}>{say.fixedRows}</p> : null}
      {form.parts.length > 1 ? (
        <Choice
          label={say.part}
          value={String(partAt)}
          options={form.parts.map(({ id }, index) => ({ value: String(index), text: id }))}
          onChoose={(value) => {
            setPartAt(Number(value));
            setLineAt(0);
          }}
        />
      ) : null}
      <Choice
        label={say.line}
        value={String(lineAt)}
        options={part.lines.map((each, index) => ({
          value: String(index),
          text: lineName({ ref: lineRef(form, part, each), label: each.label }),
        }))}
        onChoose={(value) => setLineAt(Number(value))}
      />
      <LineFields
        line={line}
        numberFixed={rowsFixed}
        onChange={(words) => put(lineChanged(form, part, line, words))}
      />
      {rowsFixed ? null : <RowButtons form={form} part={part} line={line} lineAt={lineAt} onChange={put} />}
      {form.parts.some(({ lines }) => lines.some(({ label }) => label.trim() === '')) ? (
        <p role="alert">{say.unnamed}</p>
      ) : null}
      <p className={styles.quiet} role="status">
        {changes === 0 ? '' : say.unsaved(changes)}
      </p>
      <div className={styles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          disabled={
            work !== null ||
            changes === 0 ||
            form.parts.some(({ lines }) => lines.some(({ label }) => label.trim() === ''))
          }
        >
          {say.save}
        </Button>
        <Button onClick={onDone}>{say.cancel}</Button>
      </div>
    </form>
  );
}

interface LineFieldsProps {
  readonly line: FormLine;
  readonly numberFixed: boolean;
  readonly onChange: (words: LineWords) => void;
}

function LineFields({ line, numberFixed, onChange }: LineFieldsProps) {
  const say = useAnnexWords().form;
  const words = wordsOfLine(line);
  return (
    <>
      <Field label={say.number} size="small" hint={say.numberHint}>
        <Input
          size="small"
          disabled={numberFixed}
          value={words.number}
          onChange={(_, { value }) => onChange({ ...words, number: value })}
        />
      </Field>
      <Field label={say.label} size="small">
        <Textarea
          size="small"
          value={words.label}
          onChange={(_, { value }) => onChange({ ...words, label: value })}
        />
      </Field>
      <Field label={say.unit} size="small" hint={say.unitHint}>
        <Textarea
          size="small"
          value={words.unit}
          onChange={(_, { value }) => onChange({ ...words, unit: value })}
        />
      </Field>
      <Choice
        label={say.valueType}
        value={words.valueType}
        options={TYPES.map((value) => ({ value, text: say.valueTypes[value] }))}
        onChoose={(valueType) => onChange({ ...words, valueType })}
      />
      <Choice
        label={say.level}
        value={String(words.level)}
        options={LEVELS.map((value) => ({ value: value, text: value }))}
        onChoose={(value) => onChange({ ...words, level: Number(value) })}
      />
      <Choice
        label={say.aggregation}
        value={words.aggregation}
        options={AGGREGATIONS.map((value) => ({ value, text: say.aggregations[value] }))}
        onChoose={(aggregation) => onChange({ ...words, aggregation })}
      />
      <Field label={say.note} size="small">
        <Input
          size="small"
          value={words.note}
          onChange={(_, { value }) => onChange({ ...words, note: value })}
        />
      </Field>
    </>
  );
}

interface RowButtonsProps {
  readonly form: AnnexForm;
  readonly part: FormPart;
  readonly line: FormLine;
  readonly lineAt: number;
  readonly onChange: (form: AnnexForm, lineAt: number) => void;
}

function RowButtons({ form, part, line, lineAt, onChange }: RowButtonsProps) {
  const styles = useStyles();
  const say = useAnnexWords().form;
  // Forms go from office to office, in Vietnamese.
  const { newLine } = annexScreenMessages('vi').form;
  return (
    <div className={styles.buttons}>
      <Button size="small" onClick={() => onChange(lineAdded(form, part, line, newLine), lineAt + 1)}>
        {say.add}
      </Button>
      <Button
        size="small"
        disabled={part.lines.length < 2}
        onClick={() => onChange(lineRemoved(form, part, line), Math.max(0, lineAt - 1))}
      >
        {say.remove}
      </Button>
    </div>
  );
}
