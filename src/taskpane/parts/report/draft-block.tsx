/** A sentence, list or table of the draft as the pane shows it; its figures lead to their cells. */
import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportBlock } from '../../../workflow';
import { useReportWords } from './report-words';
import { FigureSources, TracedFigure, TracedSentence, type OpenFigure } from './traced-figure';

/** Rows of a table that a narrow pane shows; the document holds all. */
const MOST_ROWS = 12;

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: '4px 0' },
  sentence: { margin: '0 0 4px' },
  list: { margin: '0 0 4px', paddingLeft: '18px' },
  wide: { overflowX: 'auto', margin: '4px 0' },
  // Words stay whole: what is too wide is scrolled.
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    width: '100%',
    overflowWrap: 'normal',
  },
  cell: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: '2px 4px', textAlign: 'left' },
  figure: { textAlign: 'center', fontVariantNumeric: 'tabular-nums' },
});

export function DraftBlock({ block }: { readonly block: ReportBlock }) {
  const [open, setOpen] = useState<OpenFigure | null>(null);
  return (
    <>
      <Shown block={block} onOpen={setOpen} />
      {open ? <FigureSources figure={open} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

interface ShownProps {
  readonly block: ReportBlock;
  readonly onOpen: (figure: OpenFigure) => void;
}

function Shown({ block, onOpen }: ShownProps) {
  const styles = useStyles();
  if (block.kind === 'sentence')
    return (
      <p className={styles.sentence}>
        <TracedSentence sentence={block.sentence} onOpen={onOpen} />
      </p>
    );
  if (block.kind === 'list')
    return (
      <ul className={styles.list}>
        {block.items.map((item, index) => (
          <li key={index}>
            <TracedSentence sentence={item} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    );
  return <DraftTable block={block} onOpen={onOpen} />;
}

interface DraftTableProps {
  readonly block: Extract<ReportBlock, { kind: 'table' }>;
  readonly onOpen: (figure: OpenFigure) => void;
}

function DraftTable({ block: { caption, columns, rows }, onOpen }: DraftTableProps) {
  const styles = useStyles();
  const say = useReportWords().draft;
  const rest = rows.length - MOST_ROWS;
  return (
    <div className={styles.wide} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ heading }, at) => (
              <th key={at} className={styles.cell} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row, index) => (
            <tr key={index}>
              {row.map(({ text, places }, at) => (
                <td
                  key={at}
                  className={`${styles.cell} ${columns[at]?.align === 'center' ? styles.figure : ''}`}
                >
                  <TracedFigure written={text} places={places} onOpen={onOpen} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 ? <p className={styles.quiet}>{say.moreRows(rest)}</p> : null}
    </div>
  );
}
