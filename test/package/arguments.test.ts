/** What `npm run package` refuses, each time with one clear sentence and code 2, before it builds anything. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const GOOD = ['--base-url', 'https://may-chu.noi-bo/cchc/'];

function run(words: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['scripts/package.mjs', ...words], { cwd: root, encoding: 'utf8' });
}

test.each<[readonly string[], string]>([
  [[], 'Thiếu --base-url'],
  [['--base-url'], 'Sau --base-url phải có giá trị'],
  [['--base-url', '--office-js', 'local'], 'Sau --base-url phải có giá trị'],
  [['--base-url', 'may-chu/cchc'], 'phải là một địa chỉ đầy đủ'],
  [['--base-url', 'file:///C:/web/cchc'], 'phải là một địa chỉ đầy đủ'],
  [['--base-url', 'http://may-chu.noi-bo/cchc/'], 'Office chỉ nhận địa chỉ https'],
  [['--base-url', 'https://may-chu.noi-bo/cchc/?a=1'], 'không được chứa ?, #'],
  [['--base-url', 'https://lan:mat-khau@may-chu.noi-bo/'], 'không được chứa ?, #'],
  [['--base-url', 'https://may-chu.noi-bo/cải cách/'], 'chữ không dấu'],
  [['--base-url', 'https://may-chu.noi-bo/cchc/taskpane.html'], 'là thư mục chứa các trang'],
  [[...GOOD, '--office-js', 'gần'], '--office-js nhận local hoặc cdn, không nhận “gần”'],
  [[...GOOD, '--id', '123'], '--id phải là một GUID'],
  [[...GOOD, '--ofice-js', 'local'], 'Không hiểu “--ofice-js”'],
  [[...GOOD, ...GOOD], '--base-url chỉ được ghi một lần'],
])('%j is refused', (words, sentence) => {
  const { status, stdout, stderr } = run(words);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(sentence);
});

test('--help tells every option and makes nothing', () => {
  const { status, stdout } = run(['--help']);
  expect(status).toBe(0);
  for (const option of ['--base-url', '--office-js', '--id', '--out']) expect(stdout).toContain(option);
});

describe('what is understood', () => {
  interface Read {
    readonly address: string;
    readonly path: string;
    readonly office: string;
  }

  function read(words: readonly string[]): Read {
    const code = `import('./scripts/package/arguments.mjs').then(({ readArguments }) =>
      process.stdout.write(JSON.stringify(readArguments(${JSON.stringify(words)}))))`;
    const { stdout } = spawnSync(process.execPath, ['-e', code], { cwd: root, encoding: 'utf8' });
    return JSON.parse(stdout) as Read;
  }

  test.each([
    ['https://may-chu.noi-bo/cchc/', 'https://may-chu.noi-bo/cchc', '/cchc/'],
    ['https://may-chu.noi-bo/cchc', 'https://may-chu.noi-bo/cchc', '/cchc/'],
    ['https://may-chu.noi-bo', 'https://may-chu.noi-bo', '/'],
    ['https://May-Chu.noi-bo:8443/a/b/', 'https://may-chu.noi-bo:8443/a/b', '/a/b/'],
  ])('%s', (text, address, folder) => {
    expect(read(['--base-url', text])).toMatchObject({ address, path: folder, office: 'cdn' });
  });

  test('an option may carry its value with "="', () => {
    expect(read(['--base-url=https://may-chu.noi-bo/cchc/', '--office-js=local']).office).toBe('local');
  });
});
