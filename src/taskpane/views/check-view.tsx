/** Kiểm tra: findings by severity and rule, with why, how, the way to the cell, and what to ignore and why. */
import { useMemo, useState } from 'react';
import { Button, Checkbox, Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../domain/grid';
import type { Column, SheetRow } from '../../domain/grid';
import type { Severity } from '../../domain/rules';
import { findingWords } from '../../workflow';
import type { Desk, ListedFinding } from '../desk';
import { useMessages } from '../language';
import { Block } from '../parts/block';
import { Choice } from '../parts/choice';
import { FixPreview } from '../parts/fix-preview';
import { LongList } from '../parts/long-list';
import { SuggestionPicker } from '../parts/suggestion-picker';
import { ALL } from '../task-filter';
import { useAnswer, usePaneState, useStore } from '../use-store';

const askFindings = (desk: Desk) => desk.findings();
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
const FIRST_OF_RULE = 10;
const FIRST = 1;

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(136px, 1fr))', gap: '6px' },
  counts: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
  rule: { margin: '8px 0', paddingLeft: '8px', borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  hint: { borderLeftColor: tokens.colorBrandStroke1 },
  title: { margin: '0 0 2px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  advice: { margin: '0 0 2px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  finding: { padding: '6px 0' },
  actions: { display: 'flex', gap: '12px', flexWrap: 'wrap', fontSize: tokens.fontSizeBase200 },
  form: { display: 'grid', gap: '6px', marginTop: '4px' },
});

export default function CheckView() {
  const styles = useStyles();
  const say = useMessages().pane;
  const store = useStore();
  const { work, standing } = usePaneState();
  const findings = useAnswer(askFindings);
  const [severity, setSeverity] = useState<Severity | typeof ALL>(ALL);
  const [sheet, setSheet] = useState<string>(ALL);
  const [withIgnored, setWithIgnored] = useState(false);
  const [previewing, setPreviewing] = useState(false);
  const shown = useMemo(
    () =>
      (findings ?? []).filter(
        ({ finding, ignored }) =>
          (severity === ALL || finding.severity === severity) &&
          (sheet === ALL || finding.sheet === sheet) &&
          (withIgnored || ignored === null),
      ),
    [findings, severity, sheet, withIgnored],
  );
  if (!findings) return null;
  if (findings.length === 0)
    return standing?.tables.length === 0 ? (
      <p>
        {say.overview.empty} {say.overview.emptyHint}
      </p>
    ) : (
      <p>{say.check.none}</p>
    );
  const ignored = findings.filter((entry) => entry.ignored !== null).length;
  const fixable = findings.filter((entry) => entry.fixable).length;
  const sheets = [...new Set(findings.map(({ finding }) => finding.sheet))];
  return (
    <>
      <div className={styles.filters}>
        <Choice
          label={say.check.severityFilter}
          value={severity}
          options={[
            { value: ALL, text: say.check.all },
            ...SEVERITIES.map((value) => ({ value, text: say.check.severity[value] })),
          ]}
          onChoose={(value) => setSeverity(value)}
        />
        {sheets.length > 1 ? (
          <Choice
            label={say.check.sheetFilter}
            value={sheet}
            options={[
              { value: ALL, text: say.check.all },
              ...sheets.map((value) => ({ value, text: value })),
            ]}
            onChoose={setSheet}
          />
        ) : null}
      </div>
      {ignored > 0 ? (
        <Checkbox
          label={say.check.showIgnored(ignored)}
          checked={withIgnored}
          onChange={(_, { checked }) => setWithIgnored(checked === true)}
        />
      ) : null}
      <p className={styles.counts} role="status">
        {say.check.shown(shown.length, findings.length)}
      </p>
      <Button
        size="small"
        disabled={work !== null}
        onClick={() => void store.edit({ kind: 'export-findings' })}
      >
        {say.check.export}
      </Button>{' '}
      {fixable > 0 ? (
        <>
          <Button
            size="small"
            disabled={work !== null}
            onClick={() => void store.edit({ kind: 'fix', key: null })}
          >
            {say.check.applyAll(fixable)}
          </Button>{' '}
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={previewing}
            onClick={() => setPreviewing(!previewing)}
          >
            {say.check.preview}
          </Button>
          {previewing ? <FixPreview finding={null} /> : null}
        </>
      ) : null}
      {SEVERITIES.map((level) => (
        <SeverityPart
          key={level}
          severity={level}
          findings={shown.filter(({ finding }) => finding.severity === level)}
        />
      ))}
    </>
  );
}

interface SeverityPartProps {
  readonly severity: Severity;
  readonly findings: readonly ListedFinding[];
}

function SeverityPart({ severity, findings }: SeverityPartProps) {
  const styles = useStyles();
  const say = useMessages();
  if (findings.length === 0) return null;
  const rules = [...new Set(findings.map(({ finding }) => finding.rule))];
  const heading = `${say.pane.check.severity[severity]} (${say.pane.count(findings.length)})`;
  return (
    <Block heading={heading}>
      {rules.map((rule) => {
        const ofRule = findings.filter(({ finding }) => finding.rule === rule);
        const [first] = ofRule;
        if (!first) return null;
        const { title, why, how, basis } = findingWords(first.finding, say);
        return (
          <div key={rule} className={`${styles.rule} ${styles[severity]}`}>
            {title ? (
              <h3 className={styles.title}>
                {title} ({say.pane.count(ofRule.length)})
              </h3>
            ) : null}
            {why ? (
              <p className={styles.advice}>
                {say.pane.check.why}: {why} {basis ? `${say.pane.check.basis}: ${basis}.` : ''}
              </p>
            ) : null}
            {how ? (
              <p className={styles.advice}>
                {say.pane.check.how}: {how}
              </p>
            ) : null}
            <LongList
              label={title || rule}
              items={ofRule}
              first={FIRST_OF_RULE}
              keyOf={({ key }, index) => `${key}-${String(index)}`}
              show={(listed) => <FindingLine listed={listed} />}
            />
          </div>
        );
      })}
    </Block>
  );
}

function FindingLine({ listed }: { readonly listed: ListedFinding }) {
  const styles = useStyles();
  const say = useMessages();
  const store = useStore();
  const { work } = usePaneState();
  const [choosing, setChoosing] = useState(false);
  const [previewing, setPreviewing] = useState(false);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const { finding, ignored, key, fixable, mayHaveSuggestions } = listed;
  const { check } = say.pane;
  const at = {
    row: finding.row ?? (FIRST as SheetRow),
    column: finding.column ?? (FIRST as Column),
  };
  const place = `${finding.sheet}!${cellAddress(at)}`;
  return (
    <div className={styles.finding}>
      <div>{findingWords(finding, say).what}</div>
      {ignored === null ? null : <div className={styles.advice}>{check.ignored(ignored)}</div>}
      <div className={styles.actions}>
        <Link
          as="button"
          aria-label={check.goToCell(place)}
          onClick={() => void store.goTo(finding.sheet, at)}
        >
          {finding.row === null ? check.wholeSheet(finding.sheet) : check.goToCell(place)}
        </Link>
        {fixable ? (
          <>
            <Link as="button" aria-expanded={previewing} onClick={() => setPreviewing(!previewing)}>
              {check.preview}
            </Link>
            <Link as="button" disabled={work !== null} onClick={() => void store.edit({ kind: 'fix', key })}>
              {check.apply}
            </Link>
          </>
        ) : null}
        {mayHaveSuggestions && !fixable ? (
          <Link as="button" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
            {check.suggestions}
          </Link>
        ) : null}
        {ignored === null ? (
          <Link as="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {check.ignore}
          </Link>
        ) : (
          <Link
            as="button"
            disabled={work !== null}
            onClick={() => void store.edit({ kind: 'ignore', key, reason: null })}
          >
            {check.restore}
          </Link>
        )}
      </div>
      {previewing && fixable ? <FixPreview finding={key} /> : null}
      {choosing ? <SuggestionPicker finding={key} /> : null}
      {asking && ignored === null ? (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void store.edit({ kind: 'ignore', key, reason: reason.trim() });
          }}
        >
          <Field label={check.ignoreWhy} size="small">
            <Input size="small" value={reason} onChange={(_, { value }) => setReason(value)} />
          </Field>
          <Button type="submit" size="small" disabled={work !== null || reason.trim() === ''}>
            {check.ignoreSave}
          </Button>
        </form>
      ) : null}
    </div>
  );
}
