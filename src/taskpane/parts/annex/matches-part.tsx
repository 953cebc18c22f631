/** Which built-in indicator each line of a foreign form is: shown for a person to confirm or to choose another. */
import { useState } from 'react';
import { Button, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { AreaAnswer, AreaRequest } from '../../areas';
import type { Desk } from '../../desk';
import { useAnswer, usePaneState, useStore } from '../../use-store';
import { Choice } from '../choice';
import { LongList } from '../long-list';
import { lineName } from './annex-sentences';
import { useAnnexWords } from './annex-words';

type Line = AreaAnswer<'annex', 'screen'>['toConfirm'][number];
type Decisions = AreaRequest<'annex', 'decide'>;

const NONE = '';
const askBuiltIn = (desk: Desk) => desk.ask('annex', 'builtIn', null);

const useStyles = makeStyles({
  item: { padding: '6px 0', display: 'grid', gap: '3px' },
  name: { textAlign: 'left' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function MatchesPart({ lines }: { readonly lines: readonly Line[] }) {
  const styles = useStyles();
  const say = useAnnexWords().matches;
  const store = useStore();
  const { work } = usePaneState();
  const builtIn = useAnswer(askBuiltIn);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [withSure, setWithSure] = useState(false);
  const doubtful = lines.filter(({ how }) => how === 'doubtful');
  const shown = withSure ? lines : doubtful;
  const decisions: Decisions = lines.flatMap((line) => {
    const choice = chosen.get(line.ref) ?? (line.how === 'doubtful' ? (line.known ?? NONE) : undefined);
    return choice === undefined ? [] : [{ ref: line.ref, known: choice === NONE ? null : choice }];
  });
  const confirm = async (): Promise<void> => {
    await store.change('annex', 'decide', decisions, say.confirmed);
    if (store.state().notice?.kind === 'told') setChosen(new Map());
  };
  return (
    <>
      <p className={styles.quiet}>{say.intro}</p>
      {lines.length > doubtful.length ? (
        <Checkbox
          label={say.showSure(lines.length - doubtful.length)}
          checked={withSure}
          onChange={(_, { checked }) => setWithSure(checked === true)}
        />
      ) : null}
      <LongList
        label={say.heading}
        items={shown}
        keyOf={({ ref }) => ref}
        show={(line) => (
          <div className={styles.item}>
            {line.place ? (
              <Link
                as="button"
                className={styles.name}
                onClick={() => line.place && void store.goTo(line.place.sheet, line.place.at)}
              >
                {lineName(line)}
              </Link>
            ) : (
              <span>{lineName(line)}</span>
            )}
            <Choice
              label={say.is(line.ref)}
              value={chosen.get(line.ref) ?? line.known ?? NONE}
              options={[
                { value: NONE, text: say.none },
                ...(builtIn ?? []).map((known) => ({ value: known.ref, text: lineName(known) })),
              ]}
              hint={
                line.how === 'said'
                  ? say.said
                  : line.how === 'sure'
                    ? say.sure
                    : say.likeness(Math.round(100 * line.confidence))
              }
              onChoose={(value) => setChosen(new Map(chosen).set(line.ref, value))}
            />
          </div>
        )}
      />
      {decisions.length > 0 ? (
        <Button size="small" disabled={work !== null} onClick={() => void confirm()}>
          {say.confirm(decisions.length)}
        </Button>
      ) : null}
    </>
  );
}
