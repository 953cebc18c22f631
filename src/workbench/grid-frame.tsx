/** The place of the grid: brings it into the page once a workbook is open, and takes it away afterwards. */
import { useEffect, useRef, useState } from 'react';
import { makeStyles, Spinner } from '@fluentui/react-components';
import { messages } from '../messages';
import type { Language } from '../messages';
import type { Bench } from './bench';
import type { WorkbookGrid } from './grid/workbook-grid';

const useStyles = makeStyles({
  root: { position: 'relative', flex: '1 1 auto', minWidth: 0, minHeight: 0 },
  grid: { position: 'absolute', inset: 0 },
  waiting: { position: 'absolute', inset: 0, display: 'grid', placeItems: 'center', padding: '16px' },
});

interface GridFrameProps {
  readonly bench: Bench;
  readonly language: Language;
  readonly dark: boolean;
}

export function GridFrame({ bench, language, dark }: GridFrameProps) {
  const styles = useStyles();
  const say = messages(language).workbench;
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<WorkbookGrid | null>(null);
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');

  useEffect(() => {
    let wanted = true;
    const container = place.current;
    if (!container) return;
    import(/* webpackChunkName: "grid" */ './grid/univer-grid')
      .then(({ createGrid }) =>
        createGrid({
          container,
          language,
          dark,
          onSelect: (where) => bench.placed(where),
          onTyped: (cells) => void bench.typed(cells),
          onRefused: () => bench.refused(),
        }),
      )
      .then((created) => {
        if (!wanted) {
          created.dispose();
          return;
        }
        grid.current = created;
        bench.attach(created);
        setState('ready');
      })
      .catch(() => setState('failed'));
    return () => {
      wanted = false;
      bench.attach(null);
      grid.current?.dispose();
      grid.current = null;
    };
    // The grid's own words are fixed when it is made; the theme follows below.
  }, [bench, language]);

  useEffect(() => grid.current?.setDark(dark), [dark, state]);

  return (
    <section className={styles.root} aria-label={say.grid}>
      <div ref={place} className={styles.grid} />
      {state === 'ready' ? null : (
        <div className={styles.waiting}>
          {state === 'loading' ? <Spinner label={say.gridLoading} /> : <p role="alert">{say.gridFailed}</p>}
        </div>
      )}
    </section>
  );
}
