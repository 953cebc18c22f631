/** The lines of the annex by section, with what is blank or not right, and fields to type figures in. */
import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { readTypedFigure } from '../../../domain/annex';
import type { AnnexLine } from '../../../workflow';
import { usePaneState, useStore } from '../../use-store';
import { Choice } from '../choice';
import { LongList } from '../long-list';
import { AnnexLineItem } from './annex-line';
import { lineName } from './annex-sentences';
import { useDrafts } from './drafts';
import { Fold } from './fold';
import { useAnnexWords } from './annex-words';
import type { AnnexScreenMessages } from '../../../messages';

const FILTERS = ['all', 'blank', 'invalid', 'computed'] as const;
type Filter = (typeof FILTERS)[number];
const FIRST_LINES = 60;

const useStyles = makeStyles({
  summary: { margin: '0 0 6px', color: tokens.colorNeutralForeground2 },
  save: {
    position: 'sticky',
    bottom: '-16px',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    padding: '8px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface AnnexLinesProps {
  readonly lines: readonly AnnexLine[];
  /** Code of the period the annex stands for; null before the first. */
  readonly period: string | null;
}

export function AnnexLines({ lines, period }: AnnexLinesProps) {
  const styles = useStyles();
  const say = useAnnexWords().lines;
  const store = useStore();
  const { work } = usePaneState();
  const [filter, setFilter] = useState<Filter>('all');
  const drafts = useDrafts(period ?? '');
  const shown = lines.filter((line) => passes(line, filter));
  const { typed } = drafts;
  const wrong = lines.some(
    (line) => typed.has(line.ref) && readTypedFigure(line, typed.get(line.ref) ?? '').problem !== null,
  );
  const save = async (): Promise<void> => {
    const sent = [...typed].map(([ref, text]) => ({ ref, text }));
    const answer = await store.change('annex', 'enter', sent, ({ entered, refused, notes }) => {
      if (!refused) return entered > 0 || notes.length === 0 ? say.saved(entered) : say.nothing;
      const line = lines.find(({ ref }) => ref === refused.ref);
      return { refusal: say.refused(line ? lineName(line) : refused.ref, say.problems[refused.problem]) };
    });
    if (answer && answer.entered > 0) drafts.drop(sent.map(({ ref }) => ref));
  };
  return (
    <>
      <p className={styles.summary}>{summaryOf(lines, say)}</p>
      {period === null ? <p>{say.notMade}</p> : null}
      <Choice
        label={say.show}
        value={filter}
        options={FILTERS.map((value) => ({ value, text: say.filters[value] }))}
        onChoose={setFilter}
      />
      {shown.length === 0 ? <p role="status">{say.nothing}</p> : null}
      {sectionsOf(shown, headingsOf(lines)).map(({ key, title, own }) => (
        <Fold
          key={`${filter} ${key}`}
          title={title}
          aside={summaryOf(own, say)}
          warned={own.some(({ state }) => state === 'invalid')}
          open={filter !== 'all'}
        >
          {() => (
            <LongList
              label={title}
              items={own}
              first={FIRST_LINES}
              keyOf={({ ref }) => ref}
              show={(line) => <AnnexLineItem line={line} drafts={period === null ? null : drafts} />}
            />
          )}
        </Fold>
      ))}
      {drafts.elsewhere.map(([code, count]) => (
        <p key={code} role="status">
          {say.elsewhere(count, code)}
        </p>
      ))}
      {typed.size === 0 ? null : (
        <div className={styles.save}>
          <Button appearance="primary" disabled={work !== null || wrong} onClick={() => void save()}>
            {say.save(typed.size)}
          </Button>
          <Button disabled={work !== null} onClick={() => drafts.drop([...typed.keys()])}>
            {say.drop}
          </Button>
        </div>
      )}
    </>
  );
}

function passes(line: AnnexLine, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'computed':
      return line.source === 'computed' || line.source === 'derived';
    default:
      return line.state === filter;
  }
}

interface LineSection {
  readonly key: string;
  readonly title: string;
  readonly own: readonly AnnexLine[];
}

/** By part and number: "1 Công tác chỉ đạo". */
function headingsOf(lines: readonly AnnexLine[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line) =>
      line.state === 'heading' && line.number !== null && !line.number.includes('.')
        ? [[`${line.part} ${line.number}`, lineName(line)] as const]
        : [],
    ),
  );
}

/** A heading line of the first level opens a section; so does another part of the form. */
function sectionsOf(
  lines: readonly AnnexLine[],
  headings: ReadonlyMap<string, string>,
): readonly LineSection[] {
  const sections: { key: string; title: string; own: AnnexLine[]; head: string; part: string }[] = [];
  for (const line of lines) {
    const head = line.number?.split('.')[0] ?? '';
    const last = sections.at(-1);
    const opens = !last || last.part !== line.part || (head !== '' && last.head !== head);
    if (!opens) {
      last.own.push(line);
      continue;
    }
    const title =
      headings.get(`${line.part} ${head}`) ?? (line.state === 'heading' ? lineName(line) : line.part);
    sections.push({ key: line.ref, title, own: [line], head, part: line.part });
  }
  return sections;
}

function summaryOf(lines: readonly AnnexLine[], say: AnnexScreenMessages['lines']): string {
  const asked = lines.filter(({ state }) => state !== 'heading');
  const count = (state: AnnexLine['state']): number => asked.filter((line) => line.state === state).length;
  return [
    say.summary(asked.length - count('blank'), asked.length),
    ...(count('invalid') > 0 ? [say.invalid(count('invalid'))] : []),
  ].join(', ');
}
