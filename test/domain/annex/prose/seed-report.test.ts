/** The report beside: its figures tied to the lines of its annex as people tied them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareProse, proseFindings } from '../../../../src/domain/annex/prose';
import { recognizeWorkbook } from '../../../../src/domain/tables';
import { openWorkbook } from '../../../../src/xlsx';
import { describeWithShared } from '../../../support/shared';

interface Narrated {
  readonly text: string;
  readonly value: number;
  readonly indicator: string | null;
  readonly agrees: boolean | null;
  readonly derivedFrom?: string;
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

describeWithShared('the report of six months beside', (folder) => {
  const report = readFileSync(join(folder, 'seeds/ha-nam-2024-h1.txt'), 'utf8');
  const narrated = JSON.parse(
    readFileSync(join(folder, 'seeds/ha-nam-2024-h1.narrative.json'), 'utf8'),
  ) as readonly Narrated[];
  const { tables } = recognizeWorkbook(
    openWorkbook(readFileSync(join(folder, 'seeds/ha-nam-2024-h1.xlsx'))).snapshot().sheets,
  );
  const indicators = tables.flatMap((table) => table.indicators);
  const found = compareProse(report, indicators, { year: 2024 });
  const figureOf = ({ text, value }: Narrated) =>
    found.filter((figure) =>
      figure.counted
        ? plain(text).includes(figure.written)
        : figure.value === value && plain(figure.text).includes(plain(text)),
    );

  const tied = narrated.filter(({ indicator, agrees }) => indicator !== null && agrees !== null);
  test.each(tied.map((each) => [each.text, each.indicator ?? '', each] as const))(
    '“%s” is line %s',
    (_, line, each) => {
      const ties = figureOf(each).flatMap((figure) => figure.ties);
      expect(
        ties.map((tie) => [tie.indicators.map(({ number }) => number).join('+'), tie.agrees]),
      ).toContainEqual([line, each.agrees]);
    },
  );

  const untied = narrated.filter(({ indicator }) => indicator === null);
  test.each(untied.map((each) => [each.text, each] as const))('“%s” has no line of its own', (_, each) => {
    const figures = figureOf(each);
    expect(figures.length).toBeGreaterThan(0);
    for (const { ties } of figures) {
      expect(ties.map(({ kind, agrees }) => [kind, agrees])).toEqual(
        each.derivedFrom === undefined ? [] : [['share', true]],
      );
    }
  });

  test('the two disagreements are found, and no agreement is reported', () => {
    const findings = proseFindings(report, tables, { year: 2024 });
    expect(
      findings.map(({ message, data }) => [message, data['numbers'], data['value'], data['annex']]),
    ).toEqual([
      ['count', ['2.1'], 1, 0],
      ['note', ['3.3.1'], 16181, 16183],
    ]);
    expect(findings.every(({ sheet, row, column }) => sheet !== '' && row !== null && column !== null)).toBe(
      true,
    );
  });

  test('each tied figure that is changed in the text is found, and that one alone', () => {
    const base = proseFindings(report, tables, { year: 2024 }).length;
    const changes: readonly (readonly [string, string, string])[] = [
      ['toàn trình là 26 TTHC', 'toàn trình là 27 TTHC', '7.1.1'],
      ['một phần có 101 TTHC', 'một phần có 100 TTHC', '7.1.2'],
      ['(40 biên chế công chức', '(41 biên chế công chức', '4.2.1'],
      ['tiếp nhận 16.183 hồ sơ', 'tiếp nhận 16.193 hồ sơ', '3.3'],
      ['02 hồ sơ', '03 hồ sơ', '3.3'],
      ['mới được ban hành trong năm: 07', 'mới được ban hành trong năm: 08', '3.1.1'],
      ['(đạt 20,5%)', '(đạt 21,5%)', '7.1.1'],
    ];
    for (const [from, to, line] of changes) {
      const changed = report.normalize('NFC').replace(from, to);
      expect(changed).not.toBe(report.normalize('NFC'));
      const more = proseFindings(changed, tables, { year: 2024 });
      expect(more).toHaveLength(base + 1);
      expect(more.map(({ data }) => (data['numbers'] as readonly string[])[0])).toContain(line);
    }
  });
});
