/** The buttons that write: the scoreboard's sheet, the meeting page, a month closed and reported. */
import { useState } from 'react';
import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { monthWords, type Month } from '../../../domain/scoreboard';
import type { Messages } from '../../../messages';
import { useMessages } from '../../language';
import { usePaneState, useStore } from '../../use-store';
import { NeedsTable } from '../needs-table';
import { useScoreboardWords } from './scoreboard-words';
import type { BoardStanding } from './standing';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '0 0 8px' },
  month: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '6px' },
});

type Refusal = {
  readonly id: keyof Messages['scoreboard']['refused'];
  readonly data: Readonly<Record<string, string>>;
};

export function MakePages({ standing }: { readonly standing: BoardStanding }) {
  const styles = useStyles();
  const say = useMessages();
  const pane = useScoreboardWords();
  const store = useStore();
  const { work } = usePaneState();
  const { choices, hasTaskTable, toClose } = standing;
  const [chosen, setChosen] = useState<Month | null>(null);
  const month = chosen ?? toClose ?? choices[0] ?? null;
  const { done } = say.scoreboard;
  const disabled = work !== null || !hasTaskTable;
  const refusal = ({ id, data }: Refusal): string => {
    const sentence = say.scoreboard.refused[id];
    return typeof sentence === 'string' ? sentence : sentence(data);
  };
  const make = (close: readonly Month[]): void => {
    void store.change('scoreboard', 'make', { close }, (made) =>
      made.refused
        ? refusal(made.refused)
        : [...close.map((each) => pane.closed(monthWords(each))), done.board(made)].join(' '),
    );
  };
  const meeting = (): void => {
    void store.change('scoreboard', 'meeting', null, (made) =>
      made.refused ? refusal(made.refused) : done.meeting(made),
    );
  };
  const monthly = (wanted: Month): void => {
    void store.change('scoreboard', 'monthly', { month: wanted }, (made) =>
      made.refused ? refusal(made.refused) : done.month({ sheet: made.sheet, month: monthWords(made.month) }),
    );
  };
  return (
    <>
      {hasTaskTable ? null : <NeedsTable sentence={pane.needsTable} />}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={disabled} onClick={() => make([])}>
          {pane.make}
        </Button>
        <Button size="small" disabled={disabled} onClick={meeting}>
          {pane.meeting}
        </Button>
        {toClose === null ? null : (
          <Button size="small" disabled={disabled} onClick={() => make([toClose])}>
            {pane.closeNow(monthWords(toClose))}
          </Button>
        )}
      </div>
      {toClose === null ? null : <p>{pane.toClose(monthWords(toClose))}</p>}
      {month === null ? null : (
        <div className={styles.month}>
          <Field label={pane.month} size="small">
            <Select
              size="small"
              value={month}
              onChange={(_, { value }) => setChosen(choices.find((each) => each === value) ?? null)}
            >
              {choices.map((each) => (
                <option key={each} value={each}>
                  {monthWords(each)}
                </option>
              ))}
            </Select>
          </Field>
          <Button size="small" disabled={disabled} onClick={() => monthly(month)}>
            {pane.monthly}
          </Button>
          <Button size="small" disabled={disabled} onClick={() => make([month])}>
            {pane.close}
          </Button>
        </div>
      )}
    </>
  );
}
