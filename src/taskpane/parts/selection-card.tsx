/** What belongs to the selected cell, set apart from the rest of the screen. */
import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '4px 8px',
    marginBottom: '8px',
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

interface SelectionCardProps {
  readonly heading: string;
  readonly children: ReactNode;
}

export function SelectionCard({ heading, children }: SelectionCardProps) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      {children}
    </section>
  );
}
