/** What is under way, how far it is, and the way to stop it. */
import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useMessages } from '../language';
import { usePaneState, useStore } from '../use-store';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: '8px', padding: '4px 12px', minHeight: '28px' },
  text: { flex: '1 1 auto', minWidth: 0 },
});

export function WorkBar() {
  const styles = useStyles();
  const say = useMessages();
  const store = useStore();
  const { work } = usePaneState();
  if (!work) return null;
  const { what, share, sheet } = work;
  const label =
    what === 'reading'
      ? say.pane.work.reading
      : what === 'edit' || what === 'undo'
        ? say.pane.work.working
        : `${say.commands.label[what]}…`;
  return (
    <div className={styles.root} role="status">
      <div className={styles.text}>
        <div>
          {[label, sheet, share === null ? null : say.pane.work.share(Math.round(share * 100))]
            .filter(Boolean)
            .join(' · ')}
        </div>
        {share === null ? (
          <ProgressBar aria-label={label} />
        ) : (
          <ProgressBar value={share} aria-label={label} />
        )}
      </div>
      <Button size="small" onClick={() => store.cancel()}>
        {say.pane.work.cancel}
      </Button>
    </div>
  );
}
