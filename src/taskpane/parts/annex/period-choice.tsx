/** Which period the annex is made for, with its days, the day to send by, and the button that makes it. */
import { useContext, useState } from 'react';
import { Button, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { PERIOD_KINDS } from '../../../domain/annex';
import type { PeriodKind, ReportingPeriod } from '../../../domain/annex';
import { parseCivilDate } from '../../../domain/dates';
import { periodTitle } from '../../../workflow';
import type { AreaAnswer } from '../../areas';
import { LanguageContext, useMessages } from '../../language';
import { usePaneState, useStore } from '../../use-store';
import { Block } from '../block';
import { Choice } from '../choice';
import { DayInput } from '../day-input';
import { noteSentences } from './annex-sentences';
import { chosenOf, readChosen, withRule } from './chosen-period';
import type { ChosenPeriod } from './chosen-period';
import { useAnnexWords } from './annex-words';

const KINDS: readonly PeriodKind[] = [...PERIOD_KINDS, 'custom'];
/** Years before and after the one that is chosen. */
const YEARS_AROUND = 2;

const useStyles = makeStyles({
  form: { display: 'grid', gap: '6px' },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))', gap: '6px' },
  compare: { border: 'none', margin: 0, padding: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  facts: { margin: '0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function PeriodChoice({ screen }: { readonly screen: AreaAnswer<'annex', 'screen'> }) {
  const styles = useStyles();
  const say = useMessages();
  const words = useAnnexWords().period;
  const language = useContext(LanguageContext);
  const store = useStore();
  const { standing, work } = usePaneState();
  const { recorded, titled, proposed } = screen;
  const [chosen, setChosen] = useState<ChosenPeriod>(() => chosenOf(recorded ?? titled ?? proposed));
  const [compare, setCompare] = useState(screen.compare);
  if (!standing) return null;
  const { settings } = standing;
  const reading = readChosen(chosen, settings);
  const { period } = reading;
  const choose = (change: Partial<ChosenPeriod>): void =>
    setChosen(withRule({ ...chosen, ...change }, settings));
  const named = (of: ReportingPeriod): string => periodTitle(of, language);
  const make = async (): Promise<void> => {
    if (!period) return;
    await store.change(
      'annex',
      'make',
      {
        period: period.code,
        days: reading.ownDays || isRecorded(period, recorded) ? { from: period.from, to: period.to } : null,
        compare,
      },
      ({ done, notes }) => (done ? noteSentences(notes, say) : { refusal: noteSentences(notes, say) }),
    );
  };
  const action = recorded === null ? 'make' : recorded.code === period?.code ? 'update' : 'change';
  return (
    <Block heading={words.heading}>
      <form
        className={styles.form}
        aria-label={words.heading}
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        {recorded ? <p className={styles.facts}>{words.stands(named(recorded))}</p> : null}
        {titled ? <p className={styles.facts}>{words.titled(named(titled))}</p> : null}
        {proposed.sendBy !== null && proposed.code !== period?.code ? (
          <p className={styles.facts}>
            {words.proposed(named(proposed), say.pane.date(proposed.sendBy))}{' '}
            <Link as="button" type="button" inline onClick={() => setChosen(chosenOf(proposed))}>
              {words.choose}
            </Link>
          </p>
        ) : null}
        <div className={styles.pair}>
          <Choice
            label={words.kind}
            value={chosen.kind}
            options={KINDS.map((kind) => ({ value: kind, text: words.kinds[kind] }))}
            onChoose={(kind) => choose({ kind })}
          />
          {chosen.kind === 'custom' ? null : (
            <Choice
              label={words.year}
              value={String(chosen.year)}
              options={yearsAround(chosen.year).map((year) => ({ value: String(year), text: String(year) }))}
              onChoose={(year) => choose({ year: Number(year) })}
            />
          )}
        </div>
        <div className={styles.pair}>
          {(['from', 'to'] as const).map((end) => (
            // Another period brings its own days.
            <DayInput
              key={`${end} ${chosen.kind} ${String(chosen.year)}`}
              label={words[end]}
              first={parseCivilDate(chosen[end]) ?? null}
              onDay={(day) => setChosen({ ...chosen, [end]: day ?? '' })}
            />
          ))}
        </div>
        <p className={styles.facts} role="status">
          {reading.problem
            ? words[reading.problem]
            : period?.sendBy
              ? words.sendBy(say.pane.date(period.sendBy))
              : ''}
        </p>
        <fieldset className={styles.compare}>
          <legend className={styles.legend}>{words.compare}</legend>
          {(['former', 'lastYear'] as const).map((which) => (
            <Checkbox
              key={which}
              label={words[which]}
              disabled={chosen.kind === 'custom'}
              checked={compare[which] && chosen.kind !== 'custom'}
              onChange={(_, { checked }) => setCompare({ ...compare, [which]: checked === true })}
            />
          ))}
        </fieldset>
        <Button type="submit" appearance="primary" disabled={work !== null || !period}>
          {words[action]}
        </Button>
      </form>
    </Block>
  );
}

function isRecorded(period: ReportingPeriod, recorded: ReportingPeriod | null): boolean {
  return recorded?.code === period.code;
}

function yearsAround(year: number): readonly number[] {
  return Array.from({ length: 2 * YEARS_AROUND + 1 }, (_, index) => year - YEARS_AROUND + index);
}
