/** Progress, day done, evidence and a note for one or many tasks; a field left alone is not written. */
import { useState } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { CivilDate } from '../../domain/dates';
import type { Progress } from '../../domain/plan';
import type { ProgressEntry, TaskSeen } from '../../workflow';
import { useMessages } from '../language';
import { usePaneState, useStore } from '../use-store';
import { DayInput } from './day-input';
import type { DayTyped } from './day-input';
import { Choice } from './choice';

const KEEP = '';
const PROGRESS: readonly Progress[] = ['not-started', 'in-progress', 'done'];

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: '6px',
    padding: '8px',
    margin: '4px 0 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface RecordFormProps {
  readonly tasks: readonly TaskSeen[];
  readonly today: CivilDate;
  readonly onRecorded: () => void;
}

export function RecordForm({ tasks, today, onRecorded }: RecordFormProps) {
  const styles = useStyles();
  const say = useMessages();
  const store = useStore();
  const { work } = usePaneState();
  const [progress, setProgress] = useState<Progress | typeof KEEP>(KEEP);
  const [doneOn, setDoneOn] = useState<DayTyped>(null);
  const [evidence, setEvidence] = useState('');
  const [followUp, setFollowUp] = useState('');
  const inFuture = typeof doneOn === 'string' && doneOn > today;
  const entry = entryOf(progress, doneOn, evidence, followUp);
  const record = async (): Promise<void> => {
    await store.edit({ kind: 'record', rows: tasks.map(({ row }) => row), entry, seen: tasks });
    if (store.state().notice?.kind === 'edited') onRecorded();
  };
  return (
    <form
      className={styles.form}
      aria-label={say.pane.tasks.record}
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <h2 className={styles.heading}>
        {say.pane.tasks.record} · {say.pane.tasks.selected(tasks.length)}
      </h2>
      <Choice
        label={say.pane.tasks.progress}
        value={progress}
        options={[
          { value: KEEP, text: say.pane.tasks.keep },
          ...PROGRESS.map((value) => ({ value, text: say.states.progress[value] })),
        ]}
        onChoose={setProgress}
      />
      <DayInput
        label={say.pane.tasks.doneOn}
        problem={inFuture ? say.pane.tasks.doneInFuture : null}
        onDay={setDoneOn}
      />
      <Field label={say.pane.tasks.evidence} size="small" hint={say.pane.tasks.evidenceHint}>
        <Input size="small" value={evidence} onChange={(_, { value }) => setEvidence(value)} />
      </Field>
      <Field label={say.pane.tasks.followUp} size="small">
        <Input size="small" value={followUp} onChange={(_, { value }) => setFollowUp(value)} />
      </Field>
      <Button
        type="submit"
        appearance="primary"
        disabled={work !== null || inFuture || doneOn === undefined || Object.keys(entry).length === 0}
      >
        {say.pane.tasks.save}
      </Button>
    </form>
  );
}

function entryOf(
  progress: Progress | '',
  doneOn: DayTyped,
  evidence: string,
  followUp: string,
): ProgressEntry {
  return {
    ...(progress === KEEP ? {} : { progress }),
    ...(typeof doneOn === 'string' ? { doneOn } : {}),
    ...(evidence.trim() === '' ? {} : { evidence: evidence.trim() }),
    ...(followUp.trim() === '' ? {} : { followUp: followUp.trim() }),
  };
}
