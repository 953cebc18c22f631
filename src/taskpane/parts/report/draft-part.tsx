/** The draft of a period's report: its parts to look through and copy, and the whole as a Word document. */
import { useContext, useEffect, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { capitalized } from '../../../domain/text';
import type { ReportDraft, ReportSection } from '../../../workflow';
import { draftText, periodTitle, sectionText } from '../../../workflow';
import type { Desk } from '../../desk';
import { LanguageContext, useMessages } from '../../language';
import { saveFile } from '../../save-file';
import { useAnswer, usePaneState, useStore } from '../../use-store';
import { Fold } from '../annex/fold';
import { Block } from '../block';
import { Choice } from '../choice';
import { DraftBlock } from './draft-block';
import { useReportWords } from './report-words';

const askPeriods = (desk: Desk) => desk.ask('report', 'periods', null);
const MOST_BLANKS = 12;

const useStyles = makeStyles({
  intro: { margin: '0 0 6px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '6px 0' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: '4px 0' },
  sentence: { margin: '0 0 4px' },
});

export function DraftPart() {
  const styles = useStyles();
  const say = useReportWords().draft;
  const general = useMessages().pane;
  const language = useContext(LanguageContext);
  const store = useStore();
  const { work, reading } = usePaneState();
  const periods = useAnswer(askPeriods);
  const [wanted, setWanted] = useState<string | null>(null);
  const [draft, setDraft] = useState<ReportDraft | null>(null);
  const [status, setStatus] = useState('');
  const code = wanted ?? periods?.chosen ?? null;
  useEffect(() => {
    let isWanted = true;
    if (code !== null)
      void store.desk.ask('report', 'draft', code).then((given) => {
        if (isWanted) setDraft(given);
      });
    return () => {
      isWanted = false;
    };
  }, [store, code, reading]);
  if (!periods || code === null) return null;
  const save = async (): Promise<void> => {
    const bytes = await store.desk.ask('report', 'document', code);
    const name = `du-thao-bao-cao-${code}.docx`;
    saveFile(name, bytes);
    setStatus(say.saved(name));
  };
  const copy = async (text: string): Promise<void> =>
    setStatus((await copied(text)) ? say.copied : say.notCopied);
  const hasContent = draft !== null && draft.sections.length > 0;
  return (
    <Block heading={say.title}>
      <p className={styles.intro}>{say.intro}</p>
      <Choice
        label={say.period}
        value={code}
        options={periods.choices.map((period) => ({
          value: period.code,
          text: capitalized(periodTitle(period, language)),
        }))}
        onChoose={(chosen) => {
          setWanted(chosen);
          setStatus('');
        }}
      />
      {hasContent ? (
        <>
          <div className={styles.buttons}>
            <Button size="small" appearance="primary" disabled={work !== null} onClick={() => void save()}>
              {say.save}
            </Button>
            <Button size="small" onClick={() => void copy(draftText(draft))}>
              {say.copyAll}
            </Button>
          </div>
          <p className={styles.quiet}>
            {say.span(general.date(draft.period.from), general.date(draft.period.to))}{' '}
            {say.judgedOn(general.date(draft.day))}
          </p>
        </>
      ) : null}
      <p className={styles.quiet} role="status">
        {status}
      </p>
      {draft === null ? null : draft.sections.length === 0 ? (
        <p>{say.nothing}</p>
      ) : (
        draft.sections.map((section) => (
          <SectionFold key={`${draft.period.code} ${section.id}`} section={section} onCopy={copy} />
        ))
      )}
      {draft && draft.blankLines.length > 0 ? (
        <p className={styles.quiet}>
          {say.blank(
            draft.blankLines.length,
            draft.blankLines.slice(0, MOST_BLANKS).join(', ') +
              (draft.blankLines.length > MOST_BLANKS ? ', …' : '.'),
          )}
        </p>
      ) : null}
    </Block>
  );
}

interface SectionFoldProps {
  readonly section: ReportSection;
  readonly onCopy: (text: string) => Promise<void>;
}

function SectionFold({ section, onCopy }: SectionFoldProps) {
  const styles = useStyles();
  const say = useReportWords().draft;
  const { heading, blocks } = section;
  if (blocks.length === 0) return <p className={styles.sentence}>{heading}</p>;
  return (
    <Fold title={heading}>
      {() => (
        <>
          {blocks.map((block, index) => (
            <DraftBlock key={index} block={block} />
          ))}
          <Button
            size="small"
            aria-label={say.copyOf(heading)}
            onClick={() => void onCopy(sectionText(section))}
          >
            {say.copy}
          </Button>
        </>
      )}
    </Fold>
  );
}

/** False where the browser does not let a page write to the clipboard. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
