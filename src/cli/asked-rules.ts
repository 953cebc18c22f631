/** Which rules and severities were asked for: ids and words joined by commas. */
import type { Severity } from '../domain/rules';
import { ruleOf } from '../domain/rules';
import type { CommandWords } from './command-words';
import { CommandProblem } from './problem';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

export function askedRules(words: CommandWords): readonly string[] {
  return words.list('rule').map((id) => {
    if (ruleOf(id)) return id;
    throw new CommandProblem((say) => say['rule-unknown']({ rule: id }));
  });
}

export function askedSeverities(words: CommandWords): readonly Severity[] {
  return words.list('severity').map((word) => {
    const severity = SEVERITIES.find((each) => each === word);
    if (severity) return severity;
    throw new CommandProblem((say) => say['severity-invalid']({ value: word }));
  });
}
