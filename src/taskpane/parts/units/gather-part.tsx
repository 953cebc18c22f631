/** Cộng phụ lục: units' annexes read one after the other, what they come to, then written as formulas. */
import { useState } from 'react';
import { Button, Checkbox, Field, makeStyles, Textarea } from '@fluentui/react-components';
import type { AreaAnswer } from '../../areas';
import { useMessages } from '../../language';
import { usePaneState, useStore } from '../../use-store';
import { Fold } from '../annex/fold';
import { LongList } from '../long-list';
import { FileDrop } from './file-drop';
import { FileList } from './file-list';
import { momentNow, useUnitsWords } from './units-words';

type GatheredSoFar = NonNullable<AreaAnswer<'units', 'gathered'>>;

const useStyles = makeStyles({
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap', marginTop: '12px' },
  line: { padding: '3px 0' },
  value: { whiteSpace: 'pre-wrap' },
});

export function GatherPart() {
  const styles = useStyles();
  const say = useUnitsWords();
  const store = useStore();
  const { desk } = store;
  const { work } = usePaneState();
  const [units, setUnits] = useState('');
  const [replace, setReplace] = useState(false);
  const [soFar, setSoFar] = useState<GatheredSoFar | null>(null);

  const begin = async (): Promise<void> => {
    const named = units.split('\n').filter((unit) => unit.trim() !== '');
    await desk.ask('units', 'begin', { kind: 'annexes', at: momentNow(), units: named });
  };
  const apply = async (): Promise<void> => {
    const done = await store.change('units', 'applyGathered', { replace }, (totals) =>
      say.gather.applied({ totals }),
    );
    if (done !== null) setSoFar(null);
  };
  const add = async (name: string, bytes: Uint8Array): Promise<void> => {
    await desk.ask('units', 'add', { kind: 'annexes', name, bytes });
  };
  let isBegun = soFar !== null;
  return (
    <>
      <p>{say.gather.intro}</p>
      <Field label={say.gather.units} hint={say.gather.unitsHint} size="small">
        <Textarea
          size="small"
          rows={4}
          resize="vertical"
          value={units}
          disabled={soFar !== null}
          onChange={(_, { value }) => setUnits(value)}
        />
      </Field>
      <FileDrop
        disabled={work !== null}
        onFile={async (name, bytes) => {
          if (!isBegun) await begin();
          isBegun = true;
          await add(name, bytes);
        }}
        onDone={async () => setSoFar(await desk.ask('units', 'gathered', null))}
      />
      {soFar ? (
        <>
          <Found soFar={soFar} />
          {soFar.rest.some(({ reason }) => reason === 'typed-over') ? (
            <Checkbox
              label={say.gather.replace}
              checked={replace}
              onChange={(_, { checked }) => setReplace(checked === true)}
            />
          ) : null}
          <div className={styles.actions}>
            <Button appearance="primary" disabled={work !== null} onClick={() => void apply()}>
              {say.gather.apply}
            </Button>
            <Button disabled={work !== null} onClick={() => setSoFar(null)}>
              {say.files.again}
            </Button>
          </div>
        </>
      ) : null}
    </>
  );
}

function Found({ soFar }: { readonly soFar: GatheredSoFar }) {
  const styles = useStyles();
  const say = useUnitsWords();
  const { gather } = useMessages();
  const { files, badFiles, totals, rest, missingUnits, knowsUnits } = soFar;
  const made = totals.filter(({ value }) => value !== null);
  const listed = [
    ...badFiles.map(({ name, reason }) => ({
      name,
      isBad: true,
      says: `${say.files.bad}: ${reason === 'no-annex' ? gather.noAnnex : reason}`,
    })),
    ...files.map(({ name, unit, period, figures }) => ({
      name,
      isBad: false,
      says: say.gather.file({ unit, period: period ?? '', figures }),
    })),
  ];
  return (
    <>
      <Fold title={say.files.read({ count: listed.length })} warned={badFiles.length > 0} open>
        {() => <FileList files={listed} />}
      </Fold>
      {knowsUnits ? null : <p>{gather.noUnitList}</p>}
      {missingUnits.length > 0 ? (
        <Fold title={say.takeIn.missing({ count: missingUnits.length })}>
          {() => missingUnits.join(', ')}
        </Fold>
      ) : null}
      {rest.length > 0 ? (
        <Fold title={say.gather.rest({ count: rest.length })} warned>
          {() => (
            <LongList
              items={rest}
              first={20}
              label={say.gather.rest({ count: rest.length })}
              keyOf={(_, index) => String(index)}
              show={({ reason, line, value, from, against }) => (
                <div className={styles.line}>
                  {gather.rest[reason]}:{' '}
                  {gather
                    .restLine({
                      place: [from.unit, from.file, from.cell].filter(Boolean).join(' › '),
                      line,
                      value,
                      against,
                    })
                    .trim()}
                </div>
              )}
            />
          )}
        </Fold>
      ) : null}
      <Fold title={say.gather.totals({ count: made.length })} open>
        {() => (
          <LongList
            items={made}
            label={say.gather.totals({ count: made.length })}
            keyOf={({ ref }) => ref}
            show={({ ref, label, value, from }) => (
              <div className={styles.line}>
                <div>{say.gather.total({ ref, label })}</div>
                <div className={styles.value}>{say.gather.value({ value: value ?? '', from })}</div>
              </div>
            )}
          />
        )}
      </Fold>
    </>
  );
}
