/** The manifest as Excel will read it: valid, complete, and saying the same as the code. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { COMMANDS, PERIODS } from '../../src/commands';
import { messages } from '../../src/messages';
import { describeWithShared } from '../support/shared';

const root = path.join(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const shortcuts = JSON.parse(readFileSync(path.join(root, 'assets/shortcuts.json'), 'utf8')) as {
  actions: { id: string; type: string; name: string }[];
  shortcuts: { action: string; key: { default: string } }[];
  resources: Record<string, Record<string, { value: string }>>;
};
const ADDRESS = 'https://localhost:3000';

describeWithShared('the manifest against the published schema', (shared) => {
  const schema = path.join(shared, 'schemas/manifest/OfficeAppManifestV1_1.xsd');

  function faultsOf(text: string): string {
    const folder = mkdtempSync(path.join(tmpdir(), 'manifest-'));
    try {
      const file = path.join(folder, 'manifest.xml');
      writeFileSync(file, text);
      const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, file], {
        encoding: 'utf8',
      });
      return status === 0 ? '' : stderr;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  // The schema does not know ExtendedOverrides; it is checked by hand below.
  const known = manifest.replace(/<ExtendedOverrides[^>]*\/>/, '');

  it('validates', () => {
    expect(faultsOf(known)).toBe('');
  });

  it('would be refused with a button whose text is not declared', () => {
    expect(faultsOf(known.replace('id="Check.Label"', 'id="Check.Label2"'))).toContain('Check.Label');
  });
});

describe('what the schema cannot see', () => {
  it('names one page as pane, function file and long-lived runtime', () => {
    expect(manifest).toContain('<Runtime resid="Taskpane.Url" lifetime="long" />');
    expect(manifest).toContain('<FunctionFile resid="Taskpane.Url" />');
    expect(urlOf('Taskpane.Url')).toBe(`${ADDRESS}/taskpane.html`);
    expect(manifest).toContain(`<SourceLocation DefaultValue="${ADDRESS}/taskpane.html" />`);
  });

  it('puts the keyboard shortcuts right after VersionOverrides, on our own address', () => {
    expect(manifest).toMatch(
      /<\/VersionOverrides>\s*<ExtendedOverrides Url="https:\/\/localhost:3000\/shortcuts\.json" \/>\s*<\/OfficeApp>/,
    );
  });

  it('asks for nothing above the floor of ExcelApi 1.13', () => {
    expect(
      [...manifest.matchAll(/<Set Name="([^"]+)" MinVersion="([^"]+)"/g)].map((m) => [m[1], m[2]]),
    ).toEqual([['ExcelApi', '1.13']]);
  });

  it('has a picture of the size it says behind every icon', () => {
    const icons = [...manifest.matchAll(/https:\/\/localhost:3000\/(assets\/icons\/[a-z]+-(\d+)\.png)/g)];
    expect(icons).toHaveLength(8 * 8 + 2);
    for (const [, file = '', size = ''] of icons) {
      const picture = readFileSync(path.join(root, file));
      expect([file, picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
        file,
        Number(size),
        Number(size),
      ]);
    }
  });
});

describe('manifest and code', () => {
  it('names a command for every button, and a button for every command', () => {
    const named = [...manifest.matchAll(/<FunctionName>([^<]+)<\/FunctionName>/g)].map((m) => m[1]);
    const commands = COMMANDS.map(({ id }) => id).filter((id) => id !== 'annex');
    expect([...named].sort()).toEqual([...commands, ...PERIODS.map(({ action }) => action)].sort());
  });

  it.each(['vi', 'en'] as const)('labels and explains every command in %s as the pane does', (language) => {
    const say = messages(language).commands;
    for (const { id } of COMMANDS) {
      const name = id.charAt(0).toUpperCase() + id.slice(1);
      expect([id, stringOf(`${name}.Label`, language)]).toEqual([id, say.label[id]]);
      expect([id, stringOf(`${name}.Tip`, language)]).toEqual([id, say.tip[id]]);
    }
  });

  it('keeps labels within the 125 and tips within the 250 characters that Office shows', () => {
    for (const [, id = '', vi = '', en = ''] of allStrings()) {
      const limit = id.endsWith('.Tip') ? 250 : 125;
      expect([id, vi.length <= limit, en.length <= limit]).toEqual([id, true, true]);
    }
  });

  it('gives every command with a shortcut the same keys in code and file, each once', () => {
    const inCode = COMMANDS.flatMap(({ id, shortcut }) => (shortcut === null ? [] : [[id, shortcut]]));
    expect(shortcuts.shortcuts.map(({ action, key }) => [action, key.default])).toEqual(inCode);
    expect(new Set(inCode.map(([, keys]) => keys)).size).toBe(inCode.length);
    expect(shortcuts.actions.map(({ id }) => id)).toEqual(inCode.map(([id]) => id));
  });

  it('names the shortcuts in both languages', () => {
    for (const { id, name } of shortcuts.actions) {
      expect(name).toBe(`\${${id}}`);
      const command = COMMANDS.find((known) => known.id === id);
      if (!command) throw new Error(`no command ${id}`);
      expect(shortcuts.resources.default?.[id]?.value).toBe(messages('vi').commands.label[command.id]);
      expect(shortcuts.resources['en-us']?.[id]?.value).toBe(messages('en').commands.label[command.id]);
    }
  });
});

describe('the drawings', () => {
  const drawings = readdirSync(path.join(root, 'assets/icons')).filter((name) => name.endsWith('.svg'));

  it.each(drawings)('%s stands out on light, dark and black ribbons', (name) => {
    const drawing = readFileSync(path.join(root, 'assets/icons', name), 'utf8');
    const inks = [...drawing.matchAll(/#[0-9A-F]{6}/g)]
      .map(([color]) => color)
      .filter((c) => c !== '#FFFFFF');
    expect(inks.length).toBeGreaterThan(0);
    for (const ink of new Set(inks))
      for (const ground of ['#FFFFFF', '#262626', '#000000'])
        expect([ink, ground, contrast(ink, ground) >= 3]).toEqual([ink, ground, true]);
  });
});

describe('stamping at build', () => {
  function stamp(options: object): string {
    const code = `require('./webpack/stamp-manifest.js').stampManifest(${JSON.stringify({
      source: path.join(root, 'manifest.xml'),
      ...options,
    })}).then((text) => process.stdout.write(text), (problem) => { console.error(problem.message); process.exit(1); })`;
    return execFileSync(process.execPath, ['-e', code], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  it('puts address, version and id in place', () => {
    const id = '11111111-2222-4333-8444-555555555555';
    const text = stamp({ address: 'https://cchc.example.vn', version: '2.3.4', id });
    expect(text).toContain('<Version>2.3.4.0</Version>');
    expect(text).toContain(`<Id>${id}</Id>`);
    expect(text).toContain('https://cchc.example.vn/taskpane.html');
    expect(text).not.toContain('localhost');
  });

  it('refuses an address that Office would not load', () => {
    expect(() => stamp({ address: 'http://cchc.example.vn', version: '1.0.0' })).toThrow(/https/);
  });
});

function urlOf(id: string): string | undefined {
  return new RegExp(`<bt:Url id="${id.replace('.', '\\.')}" DefaultValue="([^"]+)"`).exec(manifest)?.[1];
}

function allStrings(): RegExpMatchArray[] {
  return [
    ...manifest.matchAll(
      /<bt:String id="([^"]+)" DefaultValue="([^"]+)">\s*<bt:Override Locale="en-US" Value="([^"]+)" \/>/g,
    ),
  ];
}

function stringOf(id: string, language: 'vi' | 'en'): string | undefined {
  return allStrings().find((found) => found[1] === id)?.[language === 'vi' ? 2 : 3];
}

/** Contrast ratio of WCAG 2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
