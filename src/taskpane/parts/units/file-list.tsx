/** The files that were read with what came of each; those that could not be read with their reason. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { LongList } from '../long-list';
import { useUnitsWords } from './units-words';

const useStyles = makeStyles({
  file: { padding: '4px 0' },
  name: { fontWeight: tokens.fontWeightSemibold },
  bad: { color: tokens.colorPaletteRedForeground1 },
});

export interface ListedFile {
  readonly name: string;
  readonly says: string;
  readonly isBad: boolean;
}

const FIRST = 20;

export function FileList({ files }: { readonly files: readonly ListedFile[] }) {
  const styles = useStyles();
  const say = useUnitsWords().files;
  return (
    <LongList
      items={files}
      first={FIRST}
      label={say.read({ count: files.length })}
      keyOf={({ name }) => name}
      show={({ name, says, isBad }) => (
        <div className={styles.file}>
          <div className={styles.name}>{name}</div>
          <div className={isBad ? styles.bad : undefined}>{says}</div>
        </div>
      )}
    />
  );
}
