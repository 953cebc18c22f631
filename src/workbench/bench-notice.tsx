/** What the workbench has to say about opening, saving and refusing. */
import { useSyncExternalStore } from 'react';
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { messages } from '../messages';
import type { Language, Messages } from '../messages';
import type { Bench, BenchNote } from './bench';

const useStyles = makeStyles({ bar: { flexShrink: 0 }, body: { whiteSpace: 'normal' } });

export function BenchNotice({ bench, language }: { readonly bench: Bench; readonly language: Language }) {
  const styles = useStyles();
  const say = messages(language);
  const { note } = useSyncExternalStore(bench.subscribe, bench.state);
  const isFault = note?.id === 'fault' || note?.id === 'unexpected';
  return (
    <div aria-live="polite">
      {note ? (
        <MessageBar className={styles.bar} layout="multiline" intent={isFault ? 'error' : 'info'}>
          <MessageBarBody className={styles.body}>{sentenceOf(note, say)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                aria-label={say.pane.work.close}
                onClick={() => bench.dismiss()}
              >
                ✕
              </Button>
            }
          />
        </MessageBar>
      ) : null}
    </div>
  );
}

function sentenceOf(note: BenchNote, say: Messages): string {
  switch (note.id) {
    case 'opening':
      return say.workbench.opening(note.name);
    case 'restored':
      return say.workbench.restored(note.name);
    case 'saved':
      return say.workbench.savedAs(note.name);
    case 'refused':
      return say.workbench.refused;
    case 'formula-kept-as-text':
      return say.workbench.formulaKeptAsText(note.count);
    case 'no-step':
      return note.direction === 'back' ? say.workbench.nothingToUndo : say.workbench.nothingToRedo;
    case 'fault':
      return say.files[note.fault.id](note.fault.data);
    case 'unexpected':
      return say.pane.work.unexpected;
  }
}
