/** The steps of the work as buttons, so that the pane alone reaches all where there is no ribbon. */
import { Button, makeStyles } from '@fluentui/react-components';
import { commandOf } from '../../commands';
import type { CommandId } from '../../commands';
import { useMessages } from '../language';
import { usePaneState, useStore } from '../use-store';

const STEPS: readonly CommandId[] = ['structure', 'check', 'highlight', 'track'];

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(136px, 1fr))', gap: '6px' },
  button: { justifyContent: 'flex-start', textAlign: 'start', minWidth: 0 },
});

/** `steps`: all where absent. */
export function CommandButtons({ steps = STEPS }: { readonly steps?: readonly CommandId[] }) {
  const styles = useStyles();
  const say = useMessages().commands;
  const store = useStore();
  const { work } = usePaneState();
  return (
    <div className={styles.root}>
      {steps.map((id) => (
        <Button
          key={id}
          size="small"
          className={styles.button}
          icon={<img src={`assets/icons/${commandOf(id).icon}.svg`} width={16} height={16} alt="" />}
          title={say.tip[id]}
          disabled={work !== null || !commandOf(id).enabled(store.standing)}
          onClick={() => void store.run(id)}
        >
          {say.label[id]}
        </Button>
      ))}
    </div>
  );
}
