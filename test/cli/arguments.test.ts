/** Words on the command line become a request, or a sentence that says why not. */
import { readArguments, readMood } from '../../src/cli/arguments';
import { CommandProblem } from '../../src/cli/problem';
import { messages } from '../../src/messages';

function sentence(words: readonly string[]): string {
  try {
    readArguments(words);
  } catch (problem) {
    if (problem instanceof CommandProblem) return problem.sentence(messages('vi').cli);
    throw problem;
  }
  return '';
}

const nothing = { json: false, progress: false, year: undefined, asOf: undefined };
const all = { rules: [], severities: [] };

test.each([
  [['structure', 'a.xlsx'], { command: 'structure', file: 'a.xlsx', ...nothing }],
  [
    ['structure', '--json', 'a.xlsx', '--year', '2026'],
    { command: 'structure', file: 'a.xlsx', ...nothing, json: true, year: 2026 },
  ],
  [['check', 'a.xlsx', '--year=2026'], { command: 'check', file: 'a.xlsx', ...all, ...nothing, year: 2026 }],
  [
    ['check', 'a.xlsx', '--as-of', '2026-11-22'],
    { command: 'check', file: 'a.xlsx', ...all, ...nothing, asOf: '2026-11-22' },
  ],
  [
    ['check', 'a.xlsx', '--as-of', '22/11/2026'],
    { command: 'check', file: 'a.xlsx', ...all, ...nothing, asOf: '2026-11-22' },
  ],
  [
    ['check', 'a.xlsx', '--as-of', '1.7.2026'],
    { command: 'check', file: 'a.xlsx', ...all, ...nothing, asOf: '2026-07-01' },
  ],
  [
    ['check', 'a.xlsx', '--rule', 'double-space, html-remnant', '--severity=hint'],
    {
      command: 'check',
      file: 'a.xlsx',
      ...nothing,
      rules: ['double-space', 'html-remnant'],
      severities: ['hint'],
    },
  ],
  [
    ['fix', 'a.xlsx', '-o', 'b.xlsx', '--rule=double-space'],
    { command: 'fix', file: 'a.xlsx', output: 'b.xlsx', inPlace: false, ...nothing, rules: ['double-space'] },
  ],
  [
    ['build', 'a.xlsx', '-o', 'b.xlsx'],
    {
      command: 'build',
      file: 'a.xlsx',
      output: 'b.xlsx',
      inPlace: false,
      highlightSource: false,
      ...nothing,
    },
  ],
  [
    ['build', 'a.xlsx', '--output=b.xlsx', '--highlight-source'],
    { command: 'build', file: 'a.xlsx', output: 'b.xlsx', inPlace: false, highlightSource: true, ...nothing },
  ],
  [
    ['build', 'a.xlsx', '--in-place'],
    { command: 'build', file: 'a.xlsx', output: 'a.xlsx', inPlace: true, highlightSource: false, ...nothing },
  ],
  [['deadline', '--year', '2026', '--json'], { command: 'deadline', ...nothing, json: true, year: 2026 }],
  [['structure', '--', '-a.xlsx'], { command: 'structure', file: '-a.xlsx', ...nothing }],
  [['check', '--help'], { command: 'help' }],
  [['-h'], { command: 'help' }],
  [['--version'], { command: 'version' }],
])('%j is understood', (words, request) => {
  const asked = readArguments(words);
  expect({ command: asked.command, ...('request' in asked ? asked.request : {}) }).toEqual(request);
});

test.each([
  [[], 'Chưa có lệnh'],
  [['strcture', 'a.xlsx'], 'Không có lệnh “strcture”'],
  [['structure'], 'cchc structure <tệp.xlsx>'],
  [['structure', 'a.xlsx', 'b.xlsx'], '“b.xlsx”'],
  [['structure', 'a.xlsx', '--jsn'], '“--jsn”'],
  [['structure', 'a.xlsx', '-x'], '“-x”'],
  [['deadline', '--in-place'], '“--in-place”'],
  [['structure', 'a.xlsx', '-o', 'b.xlsx'], '“--output”'],
  [['structure', 'a.xlsx', '--json=yes'], '“--json” không nhận giá trị'],
  [['structure', 'a.xlsx', '--year'], '“--year” cần một giá trị'],
  [['structure', 'a.xlsx', '--year', '--json'], '“--year” cần một giá trị'],
  [['structure', 'a.xlsx', '--year', '26'], 'Năm “26”'],
  [['structure', 'a.xlsx', '--year', '20x6'], 'Năm “20x6”'],
  [['check', 'a.xlsx', '--as-of', '31/6/2026'], 'Ngày “31/6/2026”'],
  [['check', 'a.xlsx', '--as-of', '2026-13-01'], 'Ngày “2026-13-01”'],
  [['check', 'a.xlsx', '--as-of', 'hôm nay'], 'Ngày “hôm nay”'],
  [['build', 'a.xlsx'], 'Chưa cho biết tệp kết quả'],
  [['structure', 'a.xlsx', '--lang', 'fr'], 'Không có ngôn ngữ “fr”'],
  [['structure', ''], 'cchc structure <tệp.xlsx>'],
  [['toString'], 'Không có lệnh “toString”'],
  [['structure', 'a.xlsx', '--constructor'], '“--constructor”'],
])('%j is refused in a sentence', (words, part) => {
  expect(sentence(words)).toContain(part);
});

test('language and debugging are known even where the rest is wrong', () => {
  expect(readMood(['nonsense', '--lang', 'en', '--debug'])).toEqual({ language: 'en', debug: true });
  expect(readMood(['nonsense', '--lang=en'])).toEqual({ language: 'en', debug: false });
  expect(readMood(['nonsense'])).toEqual({ language: 'vi', debug: false });
});
