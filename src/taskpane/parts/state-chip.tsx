/** A state in words with its colour beside; the words alone suffice. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { TaskState } from '../../domain/plan';
import { useMessages } from '../language';

/** Groups of states that share a colour, as the sheet's own highlighting does. */
export const STATE_TONE: Readonly<Record<TaskState, 'bad' | 'near' | 'good' | 'calm' | 'doubt'>> = {
  overdue: 'bad',
  'due-soon': 'near',
  'on-track': 'calm',
  'not-begun': 'calm',
  recurring: 'calm',
  continuous: 'calm',
  event: 'calm',
  plan: 'calm',
  unclear: 'doubt',
  none: 'doubt',
  'done-on-time': 'good',
  'done-late': 'good',
  done: 'good',
  dropped: 'doubt',
};

export const TONE_COLOR = {
  bad: tokens.colorPaletteRedBackground3,
  near: tokens.colorPaletteMarigoldBackground3,
  good: tokens.colorPaletteGreenBackground3,
  calm: tokens.colorPaletteBlueBorderActive,
  doubt: tokens.colorNeutralForeground3,
} as const;

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: '4px', color: tokens.colorNeutralForeground1 },
  dot: {
    width: '10px',
    height: '10px',
    borderRadius: '50%',
    flexShrink: 0,
    boxSizing: 'border-box',
    border: '1px solid transparent',
    forcedColorAdjust: 'none',
  },
});

export function StateChip({ state }: { readonly state: TaskState }) {
  const styles = useStyles();
  const say = useMessages();
  return (
    <span className={styles.root}>
      <span className={styles.dot} style={{ backgroundColor: TONE_COLOR[STATE_TONE[state]] }} aria-hidden />
      {say.states.state[state]}
    </span>
  );
}
