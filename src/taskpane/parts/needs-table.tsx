/** What a screen says while the workbook has no task table, with the button that makes one where there is a plan. */
import { makeStyles } from '@fluentui/react-components';
import { useMessages } from '../language';
import { usePaneState } from '../use-store';
import { CommandButtons } from './command-buttons';

const useStyles = makeStyles({ root: { marginBottom: '12px' } });

export function NeedsTable({ sentence }: { readonly sentence: string }) {
  const styles = useStyles();
  const say = useMessages().pane.overview;
  const { standing } = usePaneState();
  if (!standing) return null;
  if (!standing.hasAppendix) return <p>{say.empty}</p>;
  return (
    <div className={styles.root}>
      <p>{sentence}</p>
      <CommandButtons steps={['structure']} />
    </div>
  );
}
