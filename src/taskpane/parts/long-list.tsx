/** A list that shows its first items and more on request, so that thousands of them stay quick. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../language';

const STEP = 50;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, ':last-child': { borderBottom: 'none' } },
});

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly first?: number;
  readonly label: string;
  readonly keyOf: (item: Item, index: number) => string;
  readonly show: (item: Item) => ReactNode;
}

export function LongList<Item>({ items, first = STEP, label, keyOf, show }: LongListProps<Item>) {
  const styles = useStyles();
  const say = useMessages().pane;
  const [limit, setLimit] = useState(first);
  const rest = items.length - limit;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, limit).map((item, index) => (
          <li key={keyOf(item, index)} className={styles.item}>
            {show(item)}
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button size="small" onClick={() => setLimit(limit + STEP)}>
          {say.task.more(Math.min(rest, STEP))}
        </Button>
      ) : null}
    </>
  );
}
