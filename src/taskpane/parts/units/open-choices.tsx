/** What is to be decided: what the workbook holds and what each file says, side by side to choose one. */
import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { OpenChoice } from '../../../workflow';
import { useMessages } from '../../language';
import { LongList } from '../long-list';
import { useUnitsWords } from './units-words';

const useStyles = makeStyles({
  choice: { padding: '6px 0' },
  why: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A side by its place, to keep what stands there, or not yet. */
export type Chosen = number | 'keep' | 'later';

interface OpenChoicesProps {
  readonly open: readonly OpenChoice[];
  readonly chosen: ReadonlyMap<string, Chosen>;
  readonly onChoose: (key: string, chosen: Chosen) => void;
}

export function choiceKey({ id, task, field }: OpenChoice): string {
  return `${id} ${task} ${field}`;
}

export function OpenChoices({ open, chosen, onChoose }: OpenChoicesProps) {
  const styles = useStyles();
  const all = useMessages();
  const words = useUnitsWords().takeIn;
  const shown = (choice: OpenChoice, value: string): string =>
    value === '' ? all.takeIn.blank : isDay(choice) ? value.split('-').reverse().join('/') : value;
  return (
    <>
      <p>{words.openHint}</p>
      <LongList
        items={open}
        first={20}
        label={words.open({ count: open.length })}
        keyOf={choiceKey}
        show={(choice) => {
          const key = choiceKey(choice);
          return (
            <div className={styles.choice}>
              <Field label={`${choice.task} · ${all.takeIn.field[choice.field]}`}>
                <div className={styles.why}>{all.takeIn.conflict[choice.reason]}</div>
                <RadioGroup
                  aria-label={`${choice.task} · ${all.takeIn.field[choice.field]}`}
                  value={String(chosen.get(key) ?? 'later')}
                  onChange={(_, { value }) => onChoose(key, chosenFrom(value))}
                >
                  {choice.sides.map(({ value, from }, index) => (
                    <Radio
                      key={index}
                      value={String(index)}
                      label={words.side({
                        value: shown(choice, value),
                        place: `${from.file} › ${from.cell}`,
                      })}
                    />
                  ))}
                  <Radio value="keep" label={words.keep({ value: shown(choice, choice.master) })} />
                  <Radio value="later" label={words.later} />
                </RadioGroup>
              </Field>
            </div>
          );
        }}
      />
    </>
  );
}

const isDay = ({ field }: OpenChoice): boolean => field === 'doneOn' || field === 'due';

function chosenFrom(value: string): Chosen {
  return value === 'keep' || value === 'later' ? value : Number(value);
}
