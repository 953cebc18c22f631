/** `check`: lists what deserves a look, worst first, and fails where there is an error. */
import { cellAddress } from '../../domain/grid';
import type { Finding, Severity } from '../../domain/rules';
import type { Language, Messages } from '../../messages';
import { messages } from '../../messages';
import { cliCommand } from '../command';
import type { CommonOptions } from '../command-words';
import { askedRules, askedSeverities } from '../asked-rules';
import { findingsIn } from '../findings';
import { jsonPieces } from '../json-lines';
import { openedWorkbook } from '../opened-workbook';
import { checkOutput, severityCounts } from '../output';
import { CommandProblem } from '../problem';
import { progressOn } from '../progress';
import { findingSentence } from '../sentences';
import { recognised } from '../recognised';
import type { World } from '../world';

type CheckRequest = CommonOptions & {
  readonly file: string;
  /** Only these rules and severities; all where empty. */
  readonly rules: readonly string[];
  readonly severities: readonly Severity[];
};

export const check = cliCommand({
  options: ['json', 'rule', 'severity'],
  read: (words) => ({ file: words.file(), rules: askedRules(words), severities: askedSeverities(words) }),
  run: checkCommand,
});

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'hint'];

async function checkCommand(request: CheckRequest, world: World, language: Language): Promise<0 | 1> {
  const words = messages(language);
  const progress = progressOn(world, words.cli, request.progress);
  const { snapshot } = await openedWorkbook(request.file, progress.report);
  const recognized = recognised(snapshot, request.year);
  await progress.finish();
  if (recognized.tables.length === 0) {
    throw new CommandProblem((say) => say['no-table']({ file: request.file }));
  }
  const { rules, severities } = request;
  const findings = findingsIn(snapshot, recognized, { asOf: request.asOf, today: world.today() }).filter(
    ({ rule, severity }) =>
      (rules.length === 0 || rules.includes(rule)) &&
      (severities.length === 0 || severities.includes(severity)),
  );
  if (request.json) {
    for (const piece of jsonPieces(checkOutput(findings, words), 2)) await world.out.write(piece);
  } else {
    await world.out.write(`${listedFindings(findings, words).join('\n')}\n`);
  }
  return severityCounts(findings).error > 0 ? 1 : 0;
}

/** Lines for a person: worst first, each with its place, and the sum of all. */
export function listedFindings(findings: readonly Finding[], words: Messages): readonly string[] {
  const say = words.cli;
  if (findings.length === 0) return [say['check-clean']()];
  const lines = WORST_FIRST.flatMap((severity) => {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) return [];
    return [
      say['check-group']({ severity: words.pane.check.severity[severity], count: group.length }),
      ...group.map((finding) =>
        say['check-line']({ place: placeOf(finding), message: findingSentence(finding, words) }),
      ),
      '',
    ];
  });
  const { error, warning, hint } = severityCounts(findings);
  return [...lines, say['check-total']({ errors: error, warnings: warning, hints: hint })];
}

/** "Phụ lục!D12", "Phụ lục!12" or the sheet alone. */
function placeOf({ sheet, row, column }: Finding): string {
  if (row === null) return sheet;
  return `${sheet}!${column === null ? String(row) : cellAddress({ row, column })}`;
}
