/** One target: what it asks, its actual to type or to take from elsewhere in the workbook, met or not. */
import { useEffect, useState } from 'react';
import { Button, Field, Input, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../../domain/grid';
import type { Column } from '../../../domain/grid';
import { boundOfRow, targetSeen, type TargetRow } from '../../../workflow';
import { readVietnameseNumber } from '../../../domain/figures';
import type { AreaAnswer, AreaRequest } from '../../areas';
import { useMessages } from '../../language';
import { usePaneState, useStore } from '../../use-store';
import { useReportWords } from './report-words';

type ChosenActual = AreaRequest<'targets', 'enter'>['actual'];

const FIRST_COLUMN = 1 as Column;

const useStyles = makeStyles({
  root: { padding: '6px 0', display: 'grid', gap: '2px' },
  title: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '8px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  met: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightSemibold },
  missed: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  entry: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '6px' },
  entered: { width: '110px' },
  // The box's own width is wider than its place in a narrow pane.
  input: { minWidth: 0, width: '100%', '& > input': { minWidth: 0, width: '100%' } },
  select: { minWidth: 0, '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

export function TargetLine({ target }: { readonly target: TargetRow }) {
  const styles = useStyles();
  const say = useReportWords().targets;
  const words = useMessages().targets;
  const store = useStore();
  const { work } = usePaneState();
  const shown = target.actual === null ? '' : String(target.actual).replace('.', ',');
  const [typed, setTyped] = useState(shown);
  const [linking, setLinking] = useState(false);
  useEffect(() => setTyped(shown), [shown]);
  const value = typed.trim() === '' ? null : readVietnameseNumber(typed.trim().replace(/%$/, ''));
  const isWrong = value === undefined;
  const verdict = target.met === null ? 'open' : target.met ? 'met' : 'missed';
  const bound = boundOfRow(target);
  const enter = (actual: ChosenActual): void => {
    setLinking(false);
    void store.change('targets', 'enter', { seen: targetSeen(target), actual }, (row) =>
      say.entered(
        target.metric,
        say.verdict[row === null || row.met === null ? 'open' : row.met ? 'met' : 'missed'],
      ),
    );
  };
  return (
    <div className={styles.root}>
      <Link
        as="button"
        className={styles.title}
        aria-label={say.goTo(target.metric)}
        onClick={() => void store.goTo(target.sheet, { row: target.row, column: FIRST_COLUMN })}
      >
        {target.metric}
      </Link>
      <div className={styles.facts}>
        <span className={verdict === 'open' ? '' : styles[verdict]}>{say.verdict[verdict]}</span>
        {bound ? <span>{say.asked(words.bound(bound), target.period)}</span> : null}
        {target.gone ? <span className={styles.missed}>{say.gone}</span> : null}
        {target.source === '' ? null : <span>{say.source(target.source)}</span>}
        {target.link ? <span>{linkWords(target.link, say)}</span> : null}
      </div>
      <form
        className={styles.entry}
        onSubmit={(event) => {
          event.preventDefault();
          if (value !== undefined) enter({ kind: 'typed', value });
        }}
      >
        <Field
          size="small"
          label={say.actual}
          className={styles.entered}
          {...(isWrong ? { validationMessage: say.notANumber } : {})}
        >
          <Input
            size="small"
            className={styles.input}
            inputMode="decimal"
            aria-label={say.actualOf(target.metric)}
            value={typed}
            onChange={(_, data) => setTyped(data.value)}
          />
        </Field>
        <Button
          type="submit"
          size="small"
          disabled={work !== null || isWrong || (typed === shown && target.link === null)}
        >
          {value === null && shown !== '' ? say.clear : say.save}
        </Button>
        <Button size="small" aria-expanded={linking} onClick={() => setLinking(!linking)}>
          {say.link}
        </Button>
      </form>
      {linking ? <LinkChoice row={target.row} onChoose={enter} /> : null}
    </div>
  );
}

function linkWords(
  link: NonNullable<TargetRow['link']>,
  say: ReturnType<typeof useReportWords>['targets'],
): string {
  if (link.kind === 'cell') return say.linkedCell(`${link.sheet}!${link.cell}`);
  return link.kind === 'task' ? say.linkedTask(link.id) : say.linkedFormula;
}

interface LinkChoiceProps {
  readonly row: TargetRow['row'];
  readonly onChoose: (actual: ChosenActual) => void;
}

function LinkChoice({ row, onChoose }: LinkChoiceProps) {
  const styles = useStyles();
  const say = useReportWords().targets;
  const store = useStore();
  const { reading } = usePaneState();
  const [choices, setChoices] = useState<AreaAnswer<'targets', 'choices'> | null>(null);
  useEffect(() => {
    let wanted = true;
    void store.desk.ask('targets', 'choices', row).then((known) => {
      if (wanted) setChoices(known);
    });
    return () => {
      wanted = false;
    };
  }, [store, row, reading]);
  if (!choices) return null;
  const choose = (value: string): void => {
    const [kind, index] = value.split(' ');
    const cell = kind === 'cell' ? choices.cells[Number(index)] : undefined;
    const task = kind === 'task' ? choices.tasks[Number(index)] : undefined;
    if (cell) onChoose({ kind: 'cell', sheet: cell.sheet, at: cell.at, label: cell.label });
    if (task) onChoose({ kind: 'task', id: task.id });
  };
  return (
    <Field label={say.linkTo} size="small">
      <Select size="small" className={styles.select} value="" onChange={(_, { value }) => choose(value)}>
        <option value="">{say.chooseLink}</option>
        {choices.tasks.length > 0 ? (
          <optgroup label={say.taskGroup}>
            {choices.tasks.map(({ id, name, done }, index) => (
              <option key={id} value={`task ${String(index)}`}>
                {say.taskChoice(name, done)}
              </option>
            ))}
          </optgroup>
        ) : null}
        {choices.cells.length > 0 ? (
          <optgroup label={say.annexGroup}>
            {choices.cells.map(({ sheet, at, label, shown }, index) => (
              <option key={`${sheet} ${cellAddress(at)}`} value={`cell ${String(index)}`}>
                {say.annexChoice(`${sheet}!${cellAddress(at)}`, label, shown)}
              </option>
            ))}
          </optgroup>
        ) : null}
      </Select>
    </Field>
  );
}
