/** The latest result or fault in one sentence, with the way to take a change back. */
import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import type { CommandSentence } from '../../commands';
import type { Messages } from '../../messages';
import { useMessages } from '../language';
import type { MendingEdit, Notice } from '../pane-store';
import { usePaneState, useStore } from '../use-store';

const useStyles = makeStyles({
  root: { margin: '4px 8px 0', flexShrink: 0 },
  body: { whiteSpace: 'normal', padding: '6px 0' },
  close: { minWidth: '28px', padding: 0 },
});

export function NoticeBar() {
  const styles = useStyles();
  const say = useMessages();
  const store = useStore();
  const { notice, work } = usePaneState();
  const changed = notice?.kind !== 'edited' || notice.count > 0;
  const canUndo = notice !== null && 'canUndo' in notice && notice.canUndo && changed;
  return (
    <div aria-live="polite">
      {notice && !work ? (
        <MessageBar className={styles.root} layout="multiline" intent={intentOf(notice)}>
          <MessageBarBody className={styles.body}>
            {sentenceOf(notice, say)}{' '}
            {canUndo ? (
              <Link as="button" inline onClick={() => void store.undo()}>
                {say.pane.work.undo}
              </Link>
            ) : null}
            {notice.kind === 'fonts' ? <FontChoice edit={notice.edit} /> : null}
            {notice.kind === 'fault' || notice.kind === 'unexpected' ? (
              <Link as="button" inline onClick={() => void store.read()}>
                {say.pane.work.retry}
              </Link>
            ) : null}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                className={styles.close}
                aria-label={say.pane.work.close}
                onClick={() => store.dismiss()}
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

/** What may be done with cells whose letters differ in font. */
function FontChoice({ edit }: { readonly edit: MendingEdit }) {
  const say = useMessages().pane.check;
  const store = useStore();
  return (
    <>
      {edit.kind === 'fix' && edit.key === null ? (
        <>
          <Link as="button" inline onClick={() => void store.edit({ ...edit, mixedFonts: 'leave' })}>
            {say.mendOthers}
          </Link>{' '}
        </>
      ) : null}
      <Link as="button" inline onClick={() => void store.edit({ ...edit, mixedFonts: 'flatten' })}>
        {say.mendAnyway}
      </Link>
    </>
  );
}

function intentOf(notice: Notice): 'success' | 'info' | 'warning' | 'error' {
  if (notice.kind === 'fonts') return 'warning';
  if (notice.kind === 'fault' || notice.kind === 'unexpected') return 'error';
  if (notice.kind === 'told' && notice.refused === true) return 'error';
  if (notice.kind === 'result' && 'done' in notice.says && !notice.says.done) return 'error';
  if (notice.kind === 'result' && notice.says.id === 'not-scored') return 'error';
  if (notice.kind === 'edited' && notice.count === 0) return 'info';
  return notice.kind === 'cancelled' ? 'info' : 'success';
}

function sentenceOf(notice: Notice, say: Messages): string {
  switch (notice.kind) {
    case 'result':
      return resultSentence(notice.says, say);
    case 'edited':
      if (notice.what === 'record') return say.pane.tasks.recorded(notice.count);
      if (notice.what === 'settings') return say.pane.settings.saved;
      if (notice.what === 'fix' || notice.what === 'suggestion')
        return notice.count > 0 ? say.pane.check.mended(notice.count) : say.pane.check.notMended;
      if (notice.what === 'ignore') return say.pane.work.saved;
      if (notice.what === 'export-findings') return say.pane.check.exported;
      return say.pane.columns.remembered;
    case 'told':
      return notice.sentence;
    case 'undone':
      return say.pane.work.undone;
    case 'cancelled':
      return say.pane.work.cancelled;
    case 'fault':
    case 'fonts':
      return say.files[notice.fault.id](notice.fault.data);
    case 'unexpected':
      return say.pane.work.unexpected;
  }
}

function resultSentence(result: CommandSentence, say: Messages): string {
  const { says } = say.commands;
  switch (result.id) {
    case 'structured':
      return result.notes.map(({ id, data }) => sentenceWith(say.structure.report[id], data)).join(' ');
    case 'annex-made':
      return result.notes.map(({ id, data }) => sentenceWith(say.annex.report[id], data)).join(' ');
    case 'checked':
      return says.checked(result);
    case 'highlighted':
      return says.highlighted(result);
    case 'scored':
      return say.scoreboard.done.board(result);
    case 'not-scored':
      return sentenceWith(say.scoreboard.refused[result.refused.id], result.refused.data);
    case 'unchanged':
      return says.unchanged();
  }
}

type Data = Readonly<Record<string, string | number>>;

function sentenceWith(sentence: string | ((data: Data) => string), data: Data): string {
  return typeof sentence === 'string' ? sentence : sentence(data);
}
