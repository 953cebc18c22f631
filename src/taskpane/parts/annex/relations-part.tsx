/** What must hold between lines: how each relation stands with its figures and cells, new ones, and ones to drop. */
import { useState } from 'react';
import { Button, Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { RelationProblem } from '../../../domain/annex';
import type { AreaAnswer } from '../../areas';
import { useMessages } from '../../language';
import { usePaneState, useStore } from '../../use-store';
import { LongList } from '../long-list';
import { lineName } from './annex-sentences';
import { Fold } from './fold';
import { useAnnexWords } from './annex-words';

type Relation = AreaAnswer<'annex', 'screen'>['relations'][number];

const useStyles = makeStyles({
  item: {
    padding: '6px 0 6px 8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    marginBottom: '4px',
  },
  failed: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  held: { borderLeftColor: tokens.colorPaletteGreenBorderActive },
  expression: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  line: { display: 'block', textAlign: 'left', fontSize: tokens.fontSizeBase200 },
  remove: { fontSize: tokens.fontSizeBase200, marginTop: '4px', color: tokens.colorNeutralForeground2 },
  form: { display: 'grid', gap: '6px', marginTop: '8px' },
});

export function RelationsPart({ relations }: { readonly relations: readonly Relation[] }) {
  const say = useAnnexWords().relations;
  const held = relations.filter(({ holds }) => holds === true);
  const failed = relations.filter(({ holds }) => holds === false);
  const open = relations.filter(({ holds }) => holds === null);
  const list = (items: readonly Relation[], label: string) => (
    <LongList
      label={label}
      items={items}
      keyOf={({ expression }) => expression}
      show={(relation) => <RelationItem relation={relation} />}
    />
  );
  return (
    <>
      {relations.length === 0 ? <p>{say.none}</p> : null}
      {failed.length > 0 ? list(failed, say.failed) : null}
      {open.length > 0 ? list(open, say.open) : null}
      {held.length > 0 ? <Fold title={say.showHeld(held.length)}>{() => list(held, say.held)}</Fold> : null}
      <AddRelation />
    </>
  );
}

function RelationItem({ relation }: { readonly relation: Relation }) {
  const styles = useStyles();
  const say = useMessages();
  const {
    relations: words,
    lines: { blank },
  } = useAnnexWords();
  const store = useStore();
  const { work } = usePaneState();
  const { expression, holds, left, right, lines } = relation;
  const tone = holds === null ? '' : holds ? styles.held : styles.failed;
  const remove = (): Promise<unknown> =>
    store.change('annex', 'removeRelation', expression, () => words.removed(expression));
  return (
    <div className={`${styles.item} ${tone}`}>
      <span className={styles.expression}>{expression}</span>{' '}
      <span className={styles.quiet}>
        {holds === null ? words.open : holds ? words.held : words.failed}.{' '}
        {left === null || right === null ? '' : words.sides(say.pane.count(left), say.pane.count(right))}
      </span>
      {lines.map((line) => (
        <Link
          key={line.ref}
          as="button"
          className={styles.line}
          onClick={() => void store.goTo(line.sheet, line.at)}
        >
          {lineName(line)}: {line.shown === '' ? blank : line.shown}
        </Link>
      ))}
      <Link
        as="button"
        className={styles.remove}
        disabled={work !== null}
        aria-label={words.removeThis(expression)}
        onClick={() => void remove()}
      >
        {words.remove}
      </Link>
    </div>
  );
}

function AddRelation() {
  const styles = useStyles();
  const say = useAnnexWords().relations;
  const store = useStore();
  const { work } = usePaneState();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<RelationProblem | null>(null);
  const sentence = (wrong: RelationProblem): string => {
    const { id, ...data } = wrong;
    return say.problems[id](data);
  };
  const add = async (): Promise<void> => {
    const answer = await store.change('annex', 'addRelation', typed, (wrong) =>
      wrong ? { refusal: `${say.notAdded} ${sentence(wrong)}` } : say.added(typed.trim()),
    );
    if (store.state().notice?.kind !== 'told') return;
    setProblem(answer);
    if (answer === null) setTyped('');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field
        label={say.add}
        size="small"
        hint={say.addHint}
        {...(problem ? { validationMessage: sentence(problem) } : {})}
      >
        <Input
          size="small"
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
            setProblem(null);
          }}
        />
      </Field>
      <Button type="submit" size="small" disabled={work !== null || typed.trim() === ''}>
        {say.save}
      </Button>
    </form>
  );
}
