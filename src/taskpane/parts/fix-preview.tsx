/** What quick fixes would change, every cell before and after, to look through before they are applied. */
import { useEffect, useState } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress, column as toColumn, sheetRow } from '../../domain/grid';
import type { FixedCell } from '../../workflow';
import { useMessages } from '../language';
import { usePaneState, useStore } from '../use-store';
import { changedPart } from './changed-part';
import { LongList } from './long-list';

const FIRST = 20;

const useStyles = makeStyles({
  root: {
    margin: '6px 0',
    padding: '6px 8px',
    maxHeight: '320px',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { padding: '4px 0', overflowWrap: 'anywhere' },
});

/** `finding`: the key of one finding; null for all safe fixes. */
export function FixPreview({ finding }: { readonly finding: string | null }) {
  const styles = useStyles();
  const { check } = useMessages().pane;
  const store = useStore();
  const { reading } = usePaneState();
  const [cells, setCells] = useState<readonly FixedCell[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void store.desk.ask('mending', 'preview', { key: finding }).then((found) => {
      if (wanted) setCells(found);
    });
    return () => {
      wanted = false;
    };
  }, [store, finding, reading]);
  if (cells === null) return null;
  if (cells.length === 0) return <p role="status">{check.notMended}</p>;
  return (
    <div className={styles.root} role="group" aria-label={check.preview}>
      <LongList
        label={check.preview}
        items={cells}
        first={FIRST}
        keyOf={({ sheet, row, column }) => `${sheet}!${String(row)},${String(column)}`}
        show={(cell) => <PreviewLine cell={cell} />}
      />
    </div>
  );
}

function PreviewLine({ cell }: { readonly cell: FixedCell }) {
  const styles = useStyles();
  const { check } = useMessages().pane;
  const store = useStore();
  const at = { row: sheetRow(cell.row), column: toColumn(cell.column) };
  const place = `${cell.sheet}!${cellAddress(at)}`;
  const { before, after } = changedPart(cell.before, String(cell.after ?? ''));
  return (
    <div className={styles.line}>
      <Link as="button" aria-label={check.goToCell(place)} onClick={() => void store.goTo(cell.sheet, at)}>
        {place}
      </Link>{' '}
      {check.becomes(before, after)}
    </div>
  );
}
