/** A part of the screen that opens on request; what it holds is made only then. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  summary: {
    padding: '6px 0',
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  aside: {
    display: 'block',
    marginLeft: '16px',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  warned: { color: tokens.colorPaletteRedForeground1 },
  body: { paddingBottom: '8px' },
});

interface FoldProps {
  readonly title: string;
  /** What it comes to, in a few words. */
  readonly aside?: string;
  readonly warned?: boolean;
  readonly open?: boolean;
  readonly children: () => ReactNode;
}

export function Fold({ title, aside, warned = false, open = false, children }: FoldProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(open);
  return (
    <details className={styles.root} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        {title}
        {aside === undefined ? null : (
          <span className={`${styles.aside} ${warned ? styles.warned : ''}`}>{aside}</span>
        )}
      </summary>
      {isOpen ? <div className={styles.body}>{children()}</div> : null}
    </details>
  );
}
