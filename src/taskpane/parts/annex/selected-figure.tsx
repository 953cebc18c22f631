/** What a figure counts or follows from, with the tasks behind it: of the selected cell, or of a line of the list. */
import { useEffect, useState } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Column } from '../../../domain/grid';
import { capitalized } from '../../../domain/text';
import type { AreaAnswer } from '../../areas';
import { useMessages } from '../../language';
import { usePaneState, useStore } from '../../use-store';
import { LongList } from '../long-list';
import { SelectionCard } from '../selection-card';
import { lineName } from './annex-sentences';
import { useAnnexWords } from './annex-words';

type Explanation = NonNullable<AreaAnswer<'annex', 'explain'>>;
const FIRST_TASKS = 10;
const FIRST_COLUMN = 1 as Column;

const useStyles = makeStyles({
  name: { margin: '2px 0', fontWeight: tokens.fontWeightSemibold },
  says: { margin: '2px 0' },
  task: { padding: '4px 0', textAlign: 'left', display: 'block' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Follows the selection in the workbook. */
export function SelectedFigure() {
  const { selection } = usePaneState();
  return (
    <ExplainedFigure
      sheet={selection?.sheet ?? ''}
      row={selection?.range.top ?? 0}
      column={selection?.range.left ?? 0}
    />
  );
}

interface ExplainedFigureProps {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Nothing for cells that hold no computed figure. */
export function ExplainedFigure({ sheet, row, column }: ExplainedFigureProps) {
  const { reading } = usePaneState();
  const store = useStore();
  const [explained, setExplained] = useState<Explanation | null>(null);
  useEffect(() => {
    let wanted = true;
    void store.desk.ask('annex', 'explain', { sheet, row, column }).then((given) => {
      if (wanted) setExplained(given);
    });
    return () => {
      wanted = false;
    };
  }, [store, sheet, row, column, reading]);
  return explained ? <FigureExplained explained={explained} /> : null;
}

function FigureExplained({ explained }: { readonly explained: Explanation }) {
  const styles = useStyles();
  const say = useMessages();
  const words = useAnnexWords().explain;
  const store = useStore();
  const { shown, says, to, count, tasks, from } = explained;
  const counts = say.annex.counts[says];
  return (
    <SelectionCard heading={words.heading}>
      <p className={styles.name}>
        {lineName(explained)}: {shown === '' ? words.blankFigure : shown}
      </p>
      <p className={styles.says}>
        {capitalized(counts)} {to ? words.upTo(say.pane.date(to)) : ''}
      </p>
      {from.length === 0 ? null : (
        <>
          <div className={styles.quiet}>{words.from}</div>
          {from.map((line) => (
            <Link
              key={line.ref}
              as="button"
              className={styles.task}
              onClick={() => void store.goTo(line.sheet, line.at)}
            >
              {lineName(line)}: {line.shown === '' ? words.blankFigure : line.shown}
            </Link>
          ))}
        </>
      )}
      {to === null ? null : (
        <>
          <div className={styles.quiet}>
            {count === 0
              ? words.none
              : tasks.length < count
                ? words.first(tasks.length, count)
                : words.tasks(count)}
          </div>
          <LongList
            label={words.tasks(count)}
            items={tasks}
            first={FIRST_TASKS}
            keyOf={({ id }, index) => `${id} ${String(index)}`}
            show={({ title, lead, doneOn, place }) => (
              <>
                {place ? (
                  <Link
                    as="button"
                    className={styles.task}
                    aria-label={words.goToTask(title)}
                    onClick={() => void store.goTo(place.sheet, { row: place.row, column: FIRST_COLUMN })}
                  >
                    {title}
                  </Link>
                ) : (
                  <span>{title}</span>
                )}
                <span className={styles.quiet}>
                  {[lead, doneOn ? words.doneOn(say.pane.date(doneOn)) : ''].filter(Boolean).join(' · ')}
                </span>
              </>
            )}
          />
        </>
      )}
    </SelectionCard>
  );
}
