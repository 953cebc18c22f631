/** The cells of the annex that count the task in the selected row; each leads to its cell. */
import { useEffect, useState } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { SheetRow } from '../../../domain/grid';
import type { AreaAnswer } from '../../areas';
import { usePaneState, useStore } from '../../use-store';
import { lineName } from './annex-sentences';
import { useAnnexWords } from './annex-words';

const useStyles = makeStyles({
  root: { marginTop: '4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  cell: { display: 'block', textAlign: 'left', fontSize: tokens.fontSizeBase200 },
});

interface CountedInProps {
  /** Where the task stands in the task table. */
  readonly place: { readonly sheet: string; readonly row: SheetRow };
}

export default function CountedIn({ place: { sheet, row } }: CountedInProps) {
  const styles = useStyles();
  const say = useAnnexWords().explain;
  const store = useStore();
  const { reading } = usePaneState();
  const [cells, setCells] = useState<AreaAnswer<'annex', 'countedIn'>>([]);
  useEffect(() => {
    let wanted = true;
    void store.desk.ask('annex', 'countedIn', { sheet, row }).then((given) => {
      if (wanted) setCells(given);
    });
    return () => {
      wanted = false;
    };
  }, [store, sheet, row, reading]);
  if (cells.length === 0) return null;
  return (
    <div className={styles.root}>
      {say.counted}
      {cells.map((cell) => (
        <Link
          key={cell.ref}
          as="button"
          className={styles.cell}
          onClick={() => void store.goTo(cell.sheet, cell.at)}
        >
          {lineName(cell)}
        </Link>
      ))}
    </div>
  );
}
