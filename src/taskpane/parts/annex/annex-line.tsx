/** One line of the annex: its name that leads to its cell, what it shows and where that comes from, a field to type in. */
import { useState } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { AnnexLine } from '../../../workflow';
import { useStore } from '../../use-store';
import { lineName } from './annex-sentences';
import type { Drafts } from './drafts';
import { LineEntry } from './line-entry';
import { ExplainedFigure } from './selected-figure';
import { useAnnexWords } from './annex-words';

const useStyles = makeStyles({
  root: { padding: '6px 0', display: 'grid', gap: '3px', minWidth: 0 },
  name: { textAlign: 'left' },
  heading: { fontWeight: tokens.fontWeightSemibold },
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'baseline' },
  figure: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  action: { fontSize: tokens.fontSizeBase200 },
  wrong: { fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});

interface AnnexLineProps {
  readonly line: AnnexLine;
  /** Null where nothing can be typed: the annex was made for no period yet. */
  readonly drafts: Drafts | null;
}

export function AnnexLineItem({ line, drafts }: AnnexLineProps) {
  const styles = useStyles();
  const { lines: say, explain } = useAnnexWords();
  const store = useStore();
  const [overwriting, setOverwriting] = useState(false);
  const [explaining, setExplaining] = useState(false);
  const { ref, sheet, at, source, state, shown, unit } = line;
  const name = lineName(line);
  const draft = drafts?.typed.get(ref);
  const isHeading = state === 'heading';
  const isTyped =
    drafts !== null && line.editable && (source === 'entered' || overwriting || draft !== undefined);
  return (
    <div className={styles.root}>
      <Link
        as="button"
        className={`${styles.name} ${isHeading ? styles.heading : ''}`}
        aria-label={say.goTo(name)}
        onClick={() => void store.goTo(sheet, at)}
      >
        {name}
      </Link>
      {isTyped ? (
        <LineEntry
          line={line}
          text={draft ?? line.typed}
          onType={(text) => (text === line.typed ? drafts.drop([ref]) : drafts.type(ref, text))}
        />
      ) : isHeading ? null : (
        <div className={styles.facts}>
          {shown === '' ? (
            <span className={styles.quiet}>{say.blank}</span>
          ) : (
            <span className={styles.figure}>{shown}</span>
          )}
          {shown === '' ? null : <span className={styles.quiet}>{unit.includes('=') ? '' : unit}</span>}
          <span className={styles.quiet}>{say.sources[source]}</span>
          {line.says === null ? null : (
            <Link
              as="button"
              className={styles.action}
              aria-expanded={explaining}
              onClick={() => setExplaining(!explaining)}
            >
              {explain.heading}
            </Link>
          )}
          {drafts !== null && line.editable ? (
            <Link as="button" className={styles.action} onClick={() => setOverwriting(true)}>
              {say.overwrite}
            </Link>
          ) : null}
        </div>
      )}
      {explaining ? <ExplainedFigure sheet={sheet} row={at.row} column={at.column} /> : null}
      {line.note === '' ? null : <div className={styles.quiet}>{line.note}</div>}
      {line.problem && !isTyped ? <div className={styles.wrong}>{say.problems[line.problem]}</div> : null}
    </div>
  );
}
