/**
 * LibreOffice as a second opinion on the workbooks we write: it opens them, calculates every formula anew
 * and says what it sees.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const usualPlaces = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** Left to itself LibreOffice believes the values in a file; with this it calculates all of them. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const AS_XLSX = 'xlsx:Calc MS Excel 2007 XML';
/** Comma, quotes, UTF-8, cells as shown, every sheet into a file of its own. */
const EVERY_SHEET_AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

function found(): string | undefined {
  const asked = process.env.SOFFICE_PATH;
  return (asked === undefined ? usualPlaces : [asked]).find((place) => existsSync(place));
}

/** Where the program is: SOFFICE_PATH, or one of the usual places. Throws with a way to install it. */
export function libreOfficePath(): string {
  const path = found();
  if (path !== undefined) return path;
  throw new Error(
    'LibreOffice is not installed, and this test needs it to calculate the workbook. ' +
      'Debian and Ubuntu: "apt-get install libreoffice-calc"; elsewhere see libreoffice.org, ' +
      'or set SOFFICE_PATH to the soffice program.',
  );
}

/** Registers the tests where LibreOffice is installed; elsewhere one test that says that they were not run. */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  describe(name, () => {
    if (found() !== undefined) {
      tests();
      return;
    }
    test('not run: LibreOffice is not installed', () => {
      process.stdout.write(`not run: ${name} (LibreOffice is not installed)\n`);
      expect(found()).toBeUndefined();
    });
  });
}

/** The workbook opened, calculated and saved as .xlsx by LibreOffice, with a user profile of its own. */
export function recalculate(bytes: Uint8Array): Promise<Uint8Array> {
  return Promise.resolve(
    converted(
      new Map([['workbook', bytes]]),
      AS_XLSX,
      (out) => new Uint8Array(readFileSync(join(out, 'workbook.xlsx'))),
    ),
  );
}

/** Rows of texts by sheet. Dates come the American way, month first, whatever the format of the cell. */
export type ShownSheets = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Opens all workbooks in one go; what each shows once calculated, by the name given. */
export function shownByLibreOffice(
  workbooks: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, ShownSheets> {
  return converted(workbooks, EVERY_SHEET_AS_CSV, (out) => {
    const written = readdirSync(out);
    const sheetsOf = (name: string): ShownSheets =>
      new Map(
        written
          .filter((file) => file.startsWith(`${name}-`))
          .map((file) => [
            file.slice(name.length + 1, -'.csv'.length).normalize('NFC'),
            readCsv(readFileSync(join(out, file), 'utf8')),
          ]),
      );
    return new Map([...workbooks.keys()].map((name) => [name, sheetsOf(name)]));
  });
}

function converted<Result>(
  workbooks: ReadonlyMap<string, Uint8Array>,
  filter: string,
  read: (out: string) => Result,
): Result {
  const program = libreOfficePath();
  const folder = mkdtempSync(join(tmpdir(), 'cchc-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), PROFILE);
    const sources = [...workbooks].map(([name, bytes]) => {
      const source = join(folder, `${name}.xlsx`);
      writeFileSync(source, bytes);
      return source;
    });
    const out = join(folder, 'out');
    const asked = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
    execFileSync(program, [...asked, '--convert-to', filter, '--outdir', out, ...sources], {
      stdio: 'pipe',
      timeout: 180_000,
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    return read(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\n') rows.push([]);
  }
  return rows;
}
