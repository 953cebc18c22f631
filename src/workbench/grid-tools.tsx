/** What a person does to the spreadsheet besides typing: steps back and forth, rows and columns. */
import { Button, makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { messages } from '../messages';
import type { Language } from '../messages';
import type { Bench } from './bench';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexShrink: 0,
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px',
    padding: '2px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
  gap: { width: '8px' },
});

interface GridToolsProps {
  readonly bench: Bench;
  readonly language: Language;
}

export function GridTools({ bench, language }: GridToolsProps) {
  const styles = useStyles();
  const say = messages(language).workbench;
  const arrows = useArrowNavigationGroup({ axis: 'horizontal', circular: true, tabbable: true });
  const tools = [
    { label: say.undoStep, tip: 'Ctrl+Z', run: () => bench.undo() },
    { label: say.redoStep, tip: 'Ctrl+Y', run: () => bench.redo() },
    null,
    { label: say.insertRows, tip: say.insertRowsTip, run: () => bench.moveLines('rows', 'insert') },
    { label: say.deleteRows, tip: say.deleteRowsTip, run: () => bench.moveLines('rows', 'delete') },
    null,
    { label: say.insertColumns, tip: say.insertColumnsTip, run: () => bench.moveLines('columns', 'insert') },
    { label: say.deleteColumns, tip: say.deleteColumnsTip, run: () => bench.moveLines('columns', 'delete') },
  ];
  return (
    <div className={styles.root} role="toolbar" aria-label={say.gridTools} data-region="tools" {...arrows}>
      {tools.map((tool, index) =>
        tool ? (
          <Button
            key={tool.label}
            size="small"
            appearance="subtle"
            className={styles.button}
            title={tool.tip}
            onClick={() => void tool.run()}
          >
            {tool.label}
          </Button>
        ) : (
          <span key={index} className={styles.gap} aria-hidden />
        ),
      )}
    </div>
  );
}
