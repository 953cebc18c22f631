/**
 * What was asked for: the words after `cchc` as a command with its options, or a problem that says why not.
 *
 * Long because the words of every command are read here, side by side, so that the same option is refused and
 * explained in the same way everywhere.
 */
import { parseArgs } from 'node:util';
import type { CivilDate } from '../domain/dates';
import { civilDate } from '../domain/dates';
import type { Severity } from '../domain/rules';
import { ruleOf } from '../domain/rules';
import type { Language } from '../messages';
import { annexTask, reportTask, type AnnexTask, type ReportTask } from './annex-request';
import type { CollectingRequest } from './collecting-request';
import { CommandProblem } from './problem';
import { readMonths, type ScoringRequest } from './scoring-request';

export type CommandName =
  | 'structure'
  | 'check'
  | 'compare'
  | 'fix'
  | 'build'
  | 'deadline'
  | 'hand-out'
  | 'take-in'
  | 'consolidate'
  | 'calendar'
  | 'mail'
  | 'targets'
  | 'annex'
  | 'report'
  | 'scoreboard'
  | 'meeting'
  | 'monthly'
  | 'journal';

/** Options that every command takes. */
export interface CommonOptions {
  readonly json: boolean;
  readonly progress: boolean;
  readonly year: number | undefined;
  readonly asOf: CivilDate | undefined;
}

export type Request =
  | { readonly command: 'help' | 'version' }
  | ({ readonly command: 'structure'; readonly file: string } & CommonOptions)
  | ({
      readonly command: 'targets';
      readonly file: string;
      /** The workbook to write, with the targets in a table; absent where they are only listed. */
      readonly output: string | undefined;
      readonly inPlace: boolean;
    } & CommonOptions)
  | ({
      readonly command: 'compare';
      readonly file: string;
      /** The file that holds the amended appendix. */
      readonly amended: string;
      /** The workbook to write, with the amended plan taken over; absent where they are only compared. */
      readonly output: string | undefined;
      readonly inPlace: boolean;
    } & CommonOptions)
  | ({
      readonly command: 'check';
      readonly file: string;
      /** Only these rules and severities; all where empty. */
      readonly rules: readonly string[];
      readonly severities: readonly Severity[];
    } & CommonOptions)
  | ({
      readonly command: 'fix';
      readonly file: string;
      readonly output: string;
      readonly inPlace: boolean;
      readonly rules: readonly string[];
    } & CommonOptions)
  | ({
      readonly command: 'build';
      readonly file: string;
      readonly output: string;
      readonly inPlace: boolean;
      readonly highlightSource: boolean;
    } & CommonOptions)
  | ({ readonly command: 'annex'; readonly file: string; readonly annex: AnnexTask } & CommonOptions)
  | ({
      readonly command: 'report';
      readonly file: string;
      /** The document to write; absent where only the text is wanted. */
      readonly output: string | undefined;
      readonly report: ReportTask;
    } & CommonOptions)
  | ({ readonly command: 'deadline' } & CommonOptions)
  | (CollectingRequest & CommonOptions)
  | (ScoringRequest & CommonOptions);

const OPTIONS = {
  'as-of': { type: 'string' },
  check: { type: 'boolean' },
  'close-month': { type: 'string' },
  compare: { type: 'string' },
  csv: { type: 'boolean' },
  debug: { type: 'boolean' },
  'export-form': { type: 'string' },
  form: { type: 'string' },
  from: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  'highlight-source': { type: 'boolean' },
  'in-place': { type: 'boolean' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  month: { type: 'string' },
  output: { type: 'string', short: 'o' },
  period: { type: 'string' },
  progress: { type: 'boolean' },
  replace: { type: 'boolean' },
  report: { type: 'string' },
  rule: { type: 'string' },
  'send-by': { type: 'string' },
  severity: { type: 'string' },
  text: { type: 'boolean' },
  to: { type: 'string' },
  unit: { type: 'string' },
  units: { type: 'string' },
  version: { type: 'boolean' },
  year: { type: 'string' },
} as const;

type OptionName = keyof typeof OPTIONS;

const EVERYWHERE: readonly OptionName[] = ['debug', 'help', 'lang', 'progress', 'version', 'year', 'as-of'];

const OPTIONS_OF: Readonly<Record<CommandName, readonly OptionName[]>> = {
  structure: ['json'],
  check: ['json', 'rule', 'severity'],
  compare: ['json', 'output', 'in-place'],
  fix: ['json', 'output', 'in-place', 'rule'],
  build: ['output', 'in-place', 'highlight-source'],
  deadline: ['json'],
  'hand-out': ['json', 'output', 'unit', 'send-by'],
  calendar: ['output', 'unit'],
  mail: ['json', 'unit', 'send-by'],
  'take-in': ['json', 'output', 'in-place'],
  consolidate: ['json', 'output', 'in-place', 'units', 'replace'],
  annex: [
    'check',
    'compare',
    'export-form',
    'form',
    'from',
    'in-place',
    'json',
    'output',
    'period',
    'report',
    'to',
  ],
  report: ['from', 'output', 'period', 'text', 'to'],
  targets: ['json', 'output', 'in-place'],
  scoreboard: ['json', 'output', 'in-place', 'close-month'],
  meeting: ['output', 'in-place'],
  monthly: ['output', 'in-place', 'month'],
  journal: ['json', 'csv'],
};

interface Words {
  readonly options: ReadonlyMap<OptionName, string | true>;
  readonly positionals: readonly string[];
}

/** Language and debugging are wanted even where the rest cannot be understood. */
export function readMood(argv: readonly string[]): { language: Language; debug: boolean } {
  const language = argv.some(
    (word, index) => word === '--lang=en' || (word === '--lang' && argv[index + 1] === 'en'),
  );
  return { language: language ? 'en' : 'vi', debug: argv.includes('--debug') };
}

/** Throws CommandProblem where the words make no command. */
export function readArguments(argv: readonly string[]): Request {
  const { options, positionals } = readWords(argv);
  if (options.has('help')) return { command: 'help' };
  if (options.has('version')) return { command: 'version' };
  readLanguage(options.get('lang'));
  const [word, ...rest] = positionals;
  if (word === undefined) throw new CommandProblem((say) => say['no-command']());
  if (word === 'help') return { command: 'help' };
  if (!isCommand(word)) throw new CommandProblem((say) => say['unknown-command']({ command: word }));
  refuseForeignOptions(word, options);
  const common: CommonOptions = {
    json: options.has('json'),
    progress: options.has('progress'),
    year: readYear(options.get('year')),
    asOf: readDay(options.get('as-of')),
  };
  if (word === 'deadline') {
    refuseExtra(word, rest[0]);
    return { command: word, ...common };
  }
  const [file, extra] = rest;
  if (file === undefined || file === '')
    throw new CommandProblem((say) => say['file-missing']({ command: word }));
  const reports = rest.slice(1);
  const takesMany = word === 'take-in' || word === 'consolidate';
  if (takesMany && reports.length === 0) {
    throw new CommandProblem((say) => say['reports-missing']({ command: word }));
  }
  if (word === 'compare') {
    const [amended, third] = reports;
    if (amended === undefined || amended === '') throw new CommandProblem((say) => say['amended-missing']());
    refuseExtra(word, third);
    const inPlace = options.has('in-place');
    const output = textOf(options.get('output')) ?? (inPlace ? file : undefined);
    return { command: word, file, amended, output, inPlace, ...common };
  }
  if (!takesMany) refuseExtra(word, extra);
  if (word === 'structure') return { command: word, file, ...common };
  if (word === 'targets') {
    const inPlace = options.has('in-place');
    const output = textOf(options.get('output')) ?? (inPlace ? file : undefined);
    return { command: word, file, output, inPlace, ...common };
  }
  if (word === 'scoreboard') {
    const inPlace = options.has('in-place');
    const output = textOf(options.get('output')) ?? (inPlace ? file : undefined);
    const close = readMonths(textOf(options.get('close-month')));
    if (close.length > 0 && output === undefined) throw new CommandProblem((say) => say['output-missing']());
    return { command: word, file, output, inPlace, close, ...common };
  }
  if (word === 'journal') return { command: word, file, csv: options.has('csv'), ...common };
  const rules = readRules(options.get('rule'));
  if (word === 'check') {
    return { command: word, file, rules, severities: readSeverities(options.get('severity')), ...common };
  }
  const unit = textOf(options.get('unit'));
  if (word === 'hand-out') {
    const output = readFolder(options.get('output'));
    return { command: word, file, output, unit, sendBy: readDay(options.get('send-by')), ...common };
  }
  if (word === 'mail') {
    return { command: word, file, unit, sendBy: readDay(options.get('send-by')), ...common };
  }
  if (word === 'annex') {
    const text = (name: OptionName): string | undefined => textOf(options.get(name));
    const annex = annexTask({
      file,
      check: options.has('check'),
      exportForm: text('export-form'),
      inPlace: options.has('in-place'),
      output: text('output'),
      period: text('period'),
      from: readDay(options.get('from')),
      to: readDay(options.get('to')),
      form: text('form'),
      compare: listed(options.get('compare')),
      report: text('report'),
    });
    return { command: word, file, annex, ...common };
  }
  if (word === 'report') {
    const report = reportTask({
      text: options.has('text'),
      period: textOf(options.get('period')),
      from: readDay(options.get('from')),
      to: readDay(options.get('to')),
    });
    const document = textOf(options.get('output'));
    if (document === undefined && !report.text)
      throw new CommandProblem((say) => say['report-output-missing']());
    return { command: word, file, output: document, report, ...common };
  }
  const inPlace = options.has('in-place');
  const output = options.get('output') ?? (inPlace ? file : '');
  if (typeof output !== 'string' || output === '') throw new CommandProblem((say) => say['output-missing']());
  if (word === 'meeting') return { command: word, file, output, inPlace, ...common };
  if (word === 'monthly') {
    const [month] = readMonths(textOf(options.get('month')));
    return { command: word, file, output, inPlace, month, ...common };
  }
  if (word === 'take-in') return { command: word, file, reports, output, inPlace, ...common };
  if (word === 'consolidate') {
    const [units, replace] = [textOf(options.get('units')), options.has('replace')];
    return { command: word, file, reports, output, inPlace, units, replace, ...common };
  }
  if (word === 'calendar') return { command: word, file, output, unit, ...common };
  if (word === 'fix') return { command: word, file, output, inPlace, rules, ...common };
  return {
    command: word,
    file,
    output,
    inPlace,
    highlightSource: options.has('highlight-source'),
    ...common,
  };
}

function textOf(value: string | true | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function readFolder(value: string | true | undefined): string {
  if (typeof value === 'string') return value;
  throw new CommandProblem((say) => say['output-folder-not-given']());
}

function readWords(argv: readonly string[]): Words {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = new Map<OptionName, string | true>();
  const positionals: string[] = [];
  const command = tokens.find((token) => token.kind === 'positional')?.value ?? 'cchc';
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { rawName, name, value } = token;
    if (!isOption(name)) {
      throw new CommandProblem((say) => say['unknown-option']({ option: rawName, command }));
    }
    if (OPTIONS[name].type === 'boolean') {
      if (value !== undefined)
        throw new CommandProblem((say) => say['option-takes-no-value']({ option: rawName }));
      options.set(name, true);
    } else if (value === undefined || value === '' || (!token.inlineValue && value.startsWith('-'))) {
      throw new CommandProblem((say) => say['option-needs-value']({ option: rawName }));
    } else {
      options.set(name, value);
    }
  }
  return { options, positionals };
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(OPTIONS_OF, word);
}

function refuseForeignOptions(command: CommandName, options: Words['options']): void {
  for (const name of options.keys()) {
    if (EVERYWHERE.includes(name) || OPTIONS_OF[command].includes(name)) continue;
    throw new CommandProblem((say) => say['unknown-option']({ option: `--${name}`, command }));
  }
}

function refuseExtra(command: CommandName, extra: string | undefined): void {
  if (extra !== undefined) throw new CommandProblem((say) => say['too-many-files']({ command, extra }));
}

function readLanguage(value: string | true | undefined): void {
  if (value === undefined || value === 'vi' || value === 'en') return;
  throw new CommandProblem((say) => say['lang-invalid']({ value: String(value) }));
}

/** Ids of rules, joined by commas. */
function readRules(value: string | true | undefined): readonly string[] {
  return listed(value).map((id) => {
    if (ruleOf(id)) return id;
    throw new CommandProblem((say) => say['rule-unknown']({ rule: id }));
  });
}

function readSeverities(value: string | true | undefined): readonly Severity[] {
  return listed(value).map((word) => {
    const severity = SEVERITIES.find((each) => each === word);
    if (severity) return severity;
    throw new CommandProblem((say) => say['severity-invalid']({ value: word }));
  });
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

function listed(value: string | true | undefined): readonly string[] {
  return String(value ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function readYear(value: string | true | undefined): number | undefined {
  if (value === undefined) return undefined;
  const text = String(value);
  const year = Number(text);
  if (/^\d{4}$/.test(text) && year >= 1900 && year < 2200) return year;
  throw new CommandProblem((say) => say['year-invalid']({ value: text }));
}

/** "2026-11-22", or as Vietnamese offices write it: "22/11/2026", "22-11-2026", "22.11.2026". */
function readDay(value: string | true | undefined): CivilDate | undefined {
  if (value === undefined) return undefined;
  const text = String(value);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const written = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text);
  const day = iso
    ? civilDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    : written
      ? civilDate(Number(written[4]), Number(written[3]), Number(written[1]))
      : undefined;
  if (day) return day;
  throw new CommandProblem((say) => say['as-of-invalid']({ value: text }));
}
