/** Phụ lục I: which form the workbook holds and the figures that the task table gives. Filling is not there yet. */
import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { PERIODS } from '../../commands';
import type { PeriodId } from '../../commands';
import { useMessages } from '../language';
import { Block } from '../parts/block';
import { Choice } from '../parts/choice';
import { doneIn } from '../parts/group-table';
import { usePaneState, useStore } from '../use-store';

const useStyles = makeStyles({
  figures: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: '12px', rowGap: '4px', margin: 0 },
  figure: {
    margin: 0,
    textAlign: 'right',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

export default function AnnexView() {
  const styles = useStyles();
  const say = useMessages().pane;
  const store = useStore();
  const { standing } = usePaneState();
  const [period, setPeriod] = useState<PeriodId>('year');
  if (!standing) return null;
  const { overview, tables } = standing;
  const forms = tables.filter(({ kind }) => kind === 'annex');
  const figures: readonly (readonly [string, number])[] = [
    [say.annex.planned, overview.total - overview.states.dropped],
    [say.annex.finished, doneIn(overview)],
    [say.annex.onTime, overview.states['done-on-time']],
    [say.annex.overdue, overview.states.overdue],
  ];
  return (
    <>
      <p>{say.annex.intro}</p>
      {forms.length === 0 ? <p>{say.annex.notFound}</p> : null}
      {forms.map((form) => (
        <p key={form.id}>{say.annex.found(form.sheet, form.indicators)}</p>
      ))}
      <Choice
        label={say.annex.period}
        value={period}
        options={PERIODS.map(({ id }) => ({ value: id, text: say.annex.periods[id] }))}
        onChoose={(chosen) => {
          setPeriod(chosen);
          void store.run('annex', chosen);
        }}
      />
      <p>{say.annex.notYet}</p>
      {overview.total === 0 ? null : (
        <Block heading={say.annex.figures}>
          <dl className={styles.figures}>
            {figures.map(([term, figure]) => [
              <dt key={`${term}-term`}>{term}</dt>,
              <dd key={term} className={styles.figure}>
                {say.count(figure)}
              </dd>,
            ])}
          </dl>
        </Block>
      )}
    </>
  );
}
