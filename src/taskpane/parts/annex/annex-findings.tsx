/** What the rules found in the annex: figures that cannot be right, notes that say otherwise, jumps between periods. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../../domain/grid';
import type { Column, SheetRow } from '../../../domain/grid';
import type { Finding } from '../../../domain/rules';
import { findingWords } from '../../../workflow';
import { useMessages } from '../../language';
import { useStore } from '../../use-store';
import { LongList } from '../long-list';
import { useAnnexWords } from './annex-words';

const FIRST = 1;
const FIRST_FINDINGS = 15;

const useStyles = makeStyles({
  item: {
    padding: '6px 0 6px 8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    marginBottom: '4px',
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  hint: { borderLeftColor: tokens.colorBrandStroke1 },
  quiet: { fontSize: tokens.fontSizeBase200 },
});

export function AnnexFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const say = useMessages();
  const store = useStore();
  const words = useAnnexWords().findings;
  if (findings.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <LongList
        label={words.heading}
        items={findings}
        first={FIRST_FINDINGS}
        keyOf={({ rule, sheet, row, column }, index) =>
          `${rule} ${sheet} ${String(row)} ${String(column)} ${String(index)}`
        }
        show={(finding) => {
          const at = { row: finding.row ?? (FIRST as SheetRow), column: finding.column ?? (FIRST as Column) };
          return (
            <div className={`${styles.item} ${styles[finding.severity]}`}>
              <div>{findingWords(finding, say).what}</div>
              <Link as="button" className={styles.quiet} onClick={() => void store.goTo(finding.sheet, at)}>
                {words.goTo(`${finding.sheet}!${cellAddress(at)}`)}
              </Link>
            </div>
          );
        }}
      />
      <Link as="button" onClick={() => store.show('check')}>
        {words.all}
      </Link>
    </>
  );
}
