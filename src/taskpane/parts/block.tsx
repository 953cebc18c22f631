/** A titled part of a screen. */
import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { marginTop: '12px' },
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

export function Block({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      {children}
    </section>
  );
}
