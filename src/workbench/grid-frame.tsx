/** The place of the grid: brings it into the page once a workbook is open, and takes it away afterwards. */
import { useEffect, useRef, useState } from 'react';
import { makeStyles, Spinner } from '@fluentui/react-components';
import { messages } from '../messages';
import type { Language } from '../messages';
import type { Bench } from './bench';
import { GridTools } from './grid-tools';
import type { WorkbookGrid } from './grid/workbook-grid';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minWidth: 0, minHeight: 0 },
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
  const root = useRef<HTMLElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<WorkbookGrid | null>(null);
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');

  useEffect(() => {
    // Before the grid is made, so that these keys come here first: the grid itself zooms by them.
    const onKey = (event: KeyboardEvent): void => {
      const kind = lineKey(event);
      if (kind === null || !isOver(root.current, event.target)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void bench.moveLines('rows', kind);
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [bench]);

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
          onUndo: () => void bench.undo(),
          onRedo: () => void bench.redo(),
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
    <div className={styles.frame}>
      <GridTools bench={bench} language={language} />
      <section className={styles.root} aria-label={say.grid} ref={root} data-region="grid">
        <div ref={place} className={styles.grid} />
        {state === 'ready' ? null : (
          <div className={styles.waiting}>
            {state === 'loading' ? <Spinner label={say.gridLoading} /> : <p role="alert">{say.gridFailed}</p>}
          </div>
        )}
      </section>
    </div>
  );
}

/** As in Excel: Ctrl+Shift+= inserts rows, Ctrl+− deletes them. */
function lineKey(event: KeyboardEvent): 'insert' | 'delete' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (event.code === 'Equal' && event.shiftKey) return 'insert';
  return event.code === 'Minus' && !event.shiftKey ? 'delete' : null;
}

/** In the grid, or nowhere in particular. */
function isOver(root: HTMLElement | null, target: EventTarget | null): boolean {
  return target === document.body || (target instanceof Node && root?.contains(target) === true);
}
