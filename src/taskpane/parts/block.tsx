/** A titled part of a screen. */
import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { marginTop: '12px' },
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface BlockProps {
  readonly heading: string;
  /** What it is about, where a screen has several parts of one heading; said to screen readers. */
  readonly about?: string;
  readonly children: ReactNode;
}

export function Block({ heading, about, children }: BlockProps) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={about === undefined ? heading : `${heading}: ${about}`}>
      <h2 className={styles.heading}>{heading}</h2>
      {children}
    </section>
  );
}
