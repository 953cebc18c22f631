/** The words after `cchc <command>`: options and files, each read in one way and refused in one sentence. */
import { parseArgs } from 'node:util';
import type { CivilDate } from '../domain/dates';
import { civilDate } from '../domain/dates';
import { CommandProblem } from './problem';

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

export type OptionName = keyof typeof OPTIONS;

type NameOf<Type> = {
  [Name in OptionName]: (typeof OPTIONS)[Name]['type'] extends Type ? Name : never;
}[OptionName];
export type FlagName = NameOf<'boolean'>;
export type ValueName = NameOf<'string'>;

const EVERYWHERE: readonly OptionName[] = ['debug', 'help', 'lang', 'progress', 'version', 'year', 'as-of'];

/** Options that every command takes. */
export interface CommonOptions {
  readonly json: boolean;
  readonly progress: boolean;
  readonly year: number | undefined;
  readonly asOf: CivilDate | undefined;
}

/** Where a result goes; `inPlace`: the very file that was read may be written over. */
export interface Destination {
  readonly output: string;
  readonly inPlace: boolean;
}

/** Every reader throws CommandProblem where what was asked cannot be. */
export class CommandWords {
  private constructor(
    /** Null: no command was named. */
    readonly command: string | null,
    private readonly files: readonly string[],
    private readonly options: ReadonlyMap<OptionName, string | true>,
  ) {}

  static of(argv: readonly string[]): CommandWords {
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
    const [named = null, ...files] = positionals;
    return new CommandWords(named, files, options);
  }

  /** Throws where an option was given that neither this command nor every command takes. */
  allowOnly(own: readonly OptionName[]): void {
    for (const name of this.options.keys()) {
      if (EVERYWHERE.includes(name) || own.includes(name)) continue;
      throw new CommandProblem((say) =>
        say['unknown-option']({ option: `--${name}`, command: this.command ?? 'cchc' }),
      );
    }
  }

  has(name: FlagName): boolean {
    return this.options.has(name);
  }

  text(name: ValueName): string | undefined {
    const value = this.options.get(name);
    return typeof value === 'string' ? value : undefined;
  }

  /** Words joined by commas. */
  list(name: ValueName): readonly string[] {
    return (this.text(name) ?? '')
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
  }

  /** "2026-11-22", or as Vietnamese offices write it: "22/11/2026", "22-11-2026", "22.11.2026". */
  day(name: ValueName): CivilDate | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
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

  common(): CommonOptions {
    return {
      json: this.has('json'),
      progress: this.has('progress'),
      year: this.year(),
      asOf: this.day('as-of'),
    };
  }

  noFile(): void {
    this.refuse(this.files[0]);
  }

  /** The one file of the command. */
  file(): string {
    const [file] = this.allFiles();
    this.refuse(this.files[1]);
    return file;
  }

  /** The file, and those after it. */
  allFiles(): readonly [string, ...(readonly string[])] {
    const [file, ...others] = this.files;
    if (file === undefined || file === '') {
      throw new CommandProblem((say) => say['file-missing']({ command: this.command ?? 'cchc' }));
    }
    return [file, ...others];
  }

  /** The file, and at least one more. */
  fileAndReports(): { readonly file: string; readonly reports: readonly string[] } {
    const [file, ...reports] = this.allFiles();
    if (reports.length === 0) {
      throw new CommandProblem((say) => say['reports-missing']({ command: this.command ?? 'cchc' }));
    }
    return { file, reports };
  }

  refuse(extra: string | undefined): void {
    if (extra === undefined) return;
    throw new CommandProblem((say) => say['too-many-files']({ command: this.command ?? 'cchc', extra }));
  }

  /** With `--in-place` the file itself; `output` is undefined where nothing is to be written. */
  destinationIfAsked(file: string): Omit<Destination, 'output'> & { readonly output: string | undefined } {
    const inPlace = this.has('in-place');
    return { output: this.text('output') ?? (inPlace ? file : undefined), inPlace };
  }

  destination(file: string): Destination {
    const { output, inPlace } = this.destinationIfAsked(file);
    if (output === undefined) throw new CommandProblem((say) => say['output-missing']());
    return { output, inPlace };
  }

  private year(): number | undefined {
    const text = this.text('year');
    if (text === undefined) return undefined;
    const year = Number(text);
    if (/^\d{4}$/.test(text) && year >= 1900 && year < 2200) return year;
    throw new CommandProblem((say) => say['year-invalid']({ value: text }));
  }
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}
