/** Ways to mend a finding that change what is meant, so that a person chooses: what the cell would say. */
import { useEffect, useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { cellAddress } from '../../domain/grid';
import type { Column, SheetRow } from '../../domain/grid';
import type { CellEdit } from '../../domain/rules';
import type { Suggestion } from '../desk';
import { useMessages } from '../language';
import { usePaneState, useStore } from '../use-store';
import { changedPart } from './changed-part';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '4px', marginTop: '4px' },
  choice: { justifyContent: 'flex-start', textAlign: 'left', whiteSpace: 'normal', fontWeight: 'normal' },
});

export function SuggestionPicker({ finding }: { readonly finding: string }) {
  const styles = useStyles();
  const { check } = useMessages().pane;
  const store = useStore();
  const { work, reading } = usePaneState();
  const [suggestions, setSuggestions] = useState<readonly Suggestion[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void store.desk.suggestions(finding).then((known) => {
      if (wanted) setSuggestions(known);
    });
    return () => {
      wanted = false;
    };
  }, [store, finding, reading]);
  const words = (edit: CellEdit): string => {
    const place = cellAddress({ row: edit.row as SheetRow, column: edit.column as Column });
    const { before, after } = changedPart(edit.before, String(edit.after ?? ''));
    return check.suggestion(place, before, after);
  };
  if (suggestions === null) return null;
  if (suggestions.length === 0) return <p role="status">{check.noSuggestion}</p>;
  return (
    <div role="group" aria-label={check.choose} className={styles.list}>
      {suggestions.map((edits, choice) => (
        <Button
          key={choice}
          size="small"
          className={styles.choice}
          disabled={work !== null}
          onClick={() => void store.edit({ kind: 'suggestion', key: finding, choice })}
        >
          {edits.map(words).join('; ')}
        </Button>
      ))}
    </div>
  );
}
