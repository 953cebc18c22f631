/** A figure of the draft that leads to where it comes from: straight to its one cell, or to the list of its cells. */
import { useEffect, useState } from 'react';
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress, parseRange } from '../../../domain/grid';
import { tracedPieces } from '../../../workflow';
import type { ReportSentence } from '../../../workflow';
import type { AreaAnswer, AreaRequest } from '../../areas';
import { usePaneState, useStore } from '../../use-store';
import { LongList } from '../long-list';
import { useReportWords } from './report-words';

export type Places = AreaRequest<'report', 'sources'>;

/** What a person asked to see the cells of; null for nothing. */
export interface OpenFigure {
  readonly written: string;
  readonly places: Places;
}

const FIRST_CELLS = 10;

const useStyles = makeStyles({
  figure: { font: 'inherit', fontVariantNumeric: 'tabular-nums', textAlign: 'inherit' },
  root: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '6px 8px',
    margin: '4px 0 8px',
  },
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  cell: { display: 'block', padding: '3px 0', textAlign: 'left', fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface TracedFigureProps extends OpenFigure {
  readonly onOpen: (figure: OpenFigure) => void;
}

/** Plain text where no cell is known. */
export function TracedFigure({ written, places, onOpen }: TracedFigureProps) {
  const styles = useStyles();
  const say = useReportWords().draft;
  const store = useStore();
  const [place] = places;
  if (!place || written === '') return <>{written}</>;
  const range = parseRange(place.cells);
  const only = places.length === 1 && range && !/[:,]/.test(place.cells) ? range : null;
  if (!only)
    return (
      <Link
        as="button"
        inline
        className={styles.figure}
        aria-label={say.showSources(written)}
        onClick={() => onOpen({ written, places })}
      >
        {written}
      </Link>
    );
  const at = { row: only.top, column: only.left };
  return (
    <Link
      as="button"
      inline
      className={styles.figure}
      aria-label={say.toCell(written, `${place.sheet}!${cellAddress(at)}`)}
      onClick={() => void store.goTo(place.sheet, at)}
    >
      {written}
    </Link>
  );
}

interface TracedSentenceProps {
  readonly sentence: ReportSentence;
  readonly onOpen: (figure: OpenFigure) => void;
}

export function TracedSentence({ sentence, onOpen }: TracedSentenceProps) {
  return (
    <>
      {tracedPieces(sentence).map(({ text, figure }, index) =>
        figure ? (
          <TracedFigure key={index} written={text} places={figure.places} onOpen={onOpen} />
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </>
  );
}

interface FigureSourcesProps {
  readonly figure: OpenFigure;
  readonly onClose: () => void;
}

/** The cells that a figure was counted over or worked out from; each leads to its cell. */
export function FigureSources({ figure: { written, places }, onClose }: FigureSourcesProps) {
  const styles = useStyles();
  const say = useReportWords().draft;
  const store = useStore();
  const { reading } = usePaneState();
  const [sources, setSources] = useState<AreaAnswer<'report', 'sources'> | null>(null);
  useEffect(() => {
    let wanted = true;
    void store.desk.ask('report', 'sources', places).then((given) => {
      if (wanted) setSources(given);
    });
    return () => {
      wanted = false;
    };
  }, [store, places, reading]);
  if (!sources) return null;
  const { count, cells } = sources;
  const heading = say.sources(written, count);
  return (
    <section className={styles.root} aria-label={heading}>
      <p className={styles.heading} role="status">
        {heading} {cells.length < count ? say.firstSources(cells.length, count) : ''}
      </p>
      <LongList
        label={heading}
        items={cells}
        first={FIRST_CELLS}
        keyOf={({ sheet, at }) => `${sheet}!${cellAddress(at)}`}
        show={({ sheet, at, name }) => (
          <Link as="button" className={styles.cell} onClick={() => void store.goTo(sheet, at)}>
            {`${sheet}!${cellAddress(at)}`} <span className={styles.quiet}>{name}</span>
          </Link>
        )}
      />
      <Button size="small" onClick={onClose}>
        {say.closeSources}
      </Button>
    </section>
  );
}
