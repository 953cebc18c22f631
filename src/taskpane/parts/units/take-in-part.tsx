/** Nhận báo cáo: files read one after the other, what they say against each other decided, then written. */
import { useEffect, useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import type { AreaAnswer } from '../../areas';
import { badFileReason } from '../../../messages';
import { useMessages } from '../../language';
import { usePaneState, useStore } from '../../use-store';
import { Fold } from '../annex/fold';
import { LongList } from '../long-list';
import { FileDrop } from './file-drop';
import { FileList } from './file-list';
import { choiceKey, OpenChoices, type Chosen } from './open-choices';
import { momentNow, useUnitsWords } from './units-words';

type TakenSoFar = NonNullable<AreaAnswer<'units', 'taken'>>;

const useStyles = makeStyles({
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap', marginTop: '12px' },
  line: { padding: '2px 0' },
});

export function TakeInPart() {
  const styles = useStyles();
  const say = useUnitsWords();
  const store = useStore();
  const { desk } = store;
  const { work } = usePaneState();
  const [soFar, setSoFar] = useState<TakenSoFar | null>(null);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Chosen>>(new Map());

  const begin = async (): Promise<void> => {
    await desk.ask('units', 'begin', { kind: 'tasks', at: momentNow(), units: [] });
    setChosen(new Map());
    setSoFar(await desk.ask('units', 'taken', null));
  };
  // What earlier runs left open is there before any file is chosen.
  useEffect(() => void begin(), []);

  const apply = async (): Promise<void> => {
    const decided = (soFar?.open ?? []).flatMap((choice) => {
      const side = chosen.get(choiceKey(choice)) ?? 'later';
      const { id, task, field } = choice;
      return side === 'later' ? [] : [{ id, task, field, choice: side }];
    });
    const done = await store.change('units', 'applyTaken', { chosen: decided }, (cells) =>
      say.takeIn.applied({ cells }),
    );
    if (done !== null) await begin();
  };

  const decidedCells = [...chosen.values()].filter((side) => typeof side === 'number').length;
  const hasNews = soFar !== null && (soFar.files.length > 0 || soFar.badFiles.length > 0 || chosen.size > 0);
  return (
    <>
      <p>{say.takeIn.intro}</p>
      <FileDrop
        disabled={work !== null}
        onFile={async (name, bytes) => {
          await desk.ask('units', 'add', { kind: 'tasks', name, bytes });
        }}
        onDone={async () => setSoFar(await desk.ask('units', 'taken', null))}
      />
      {soFar ? (
        <>
          <Findings soFar={soFar} />
          {soFar.open.length > 0 ? (
            <Fold title={say.takeIn.open({ count: soFar.open.length })} warned open>
              {() => (
                <OpenChoices
                  open={soFar.open}
                  chosen={chosen}
                  onChoose={(key, side) => setChosen(new Map(chosen).set(key, side))}
                />
              )}
            </Fold>
          ) : null}
          {hasNews ? (
            <div className={styles.actions}>
              <Button appearance="primary" disabled={work !== null} onClick={() => void apply()}>
                {say.takeIn.apply({ cells: soFar.cells + decidedCells })}
              </Button>
              <Button disabled={work !== null} onClick={() => void begin()}>
                {say.files.again}
              </Button>
            </div>
          ) : null}
        </>
      ) : null}
    </>
  );
}

function Findings({ soFar }: { readonly soFar: TakenSoFar }) {
  const styles = useStyles();
  const say = useUnitsWords();
  const words = useMessages();
  const { takeIn } = words;
  const { files, badFiles, left, missingUnits } = soFar;
  if (files.length + badFiles.length === 0) return null;
  const listed = [
    ...badFiles.map(({ name, reason }) => ({
      name,
      isBad: true,
      says: `${say.files.bad}: ${badFileReason(reason, words)}`,
    })),
    ...files.map(({ name, unit, matched, rows, reported }) => ({
      name,
      isBad: false,
      says: say.takeIn.file({ unit: unit ?? say.files.unitUnknown, matched, rows, reported }),
    })),
  ];
  return (
    <>
      <Fold title={say.files.read({ count: listed.length })} warned={badFiles.length > 0} open>
        {() => <FileList files={listed} />}
      </Fold>
      {missingUnits.length > 0 ? (
        <Fold title={say.takeIn.missing({ count: missingUnits.length })}>
          {() => missingUnits.join(', ')}
        </Fold>
      ) : null}
      {left.length > 0 ? (
        <Fold title={say.takeIn.left({ count: left.length })} warned>
          {() => (
            <LongList
              items={left}
              first={20}
              label={say.takeIn.left({ count: left.length })}
              keyOf={(_, index) => String(index)}
              show={({ value, from, reason }) => (
                <div className={styles.line}>
                  {say.takeIn.leftLine({
                    value,
                    place: `${from.file} › ${from.sheet}!${from.cell}`,
                    reason: takeIn.left[reason],
                  })}
                </div>
              )}
            />
          )}
        </Fold>
      ) : null}
    </>
  );
}
