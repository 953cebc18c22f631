/** The targets of real plans, one of them a scan without diacritics, found as people read them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { targetsOfText } from '../../../src/domain/targets';
import { fold, normalizeText } from '../../../src/domain/text';
import { describeWithShared } from '../../support/shared';

interface Expected {
  readonly text?: string;
  readonly ocrText?: string;
  readonly operator: string;
  readonly value: number;
  readonly valueMax?: number;
  readonly unit: string;
  readonly strict?: boolean;
  readonly period?: string;
  readonly baseline?: string | null;
}

const plain = (text: string): string =>
  fold(normalizeText(text))
    .replace(/[^a-z0-9%€&¢§]+/g, ' ')
    .trim();

describeWithShared('targets of the plans beside', (folder) => {
  const seed = (name: string): string => readFileSync(join(folder, 'seeds', name), 'utf8');

  describe.each(['ha-tinh-2025', 'hai-phong-2026-2030'])('%s', (slug) => {
    const found = targetsOfText(seed(`${slug}.txt`));
    const expected = JSON.parse(seed(`${slug}.targets.json`)) as readonly Expected[];

    test.each(expected.map((each) => [each.ocrText ?? each.text ?? '', each] as const))(
      '%s',
      (text, each) => {
        const own = found.filter((target) => {
          const [one, other] = [plain(target.text), plain(text)];
          return one.includes(other) || other.includes(one);
        });
        expect(
          own.map((target) => [target.operator, target.value, target.valueMax, target.unit]),
        ).toContainEqual([each.operator, each.value, each.valueMax ?? null, each.unit]);
        const same = own.find((target) => target.value === each.value);
        expect(same?.strict ?? false).toBe(each.strict ?? false);
        if (each.period !== undefined) expect(same?.period?.value).toBe(each.period);
        if (each.baseline !== undefined) expect(same?.baseline).toBe(each.baseline);
      },
    );
  });

  test('no digit that a scan made of letters is taken', () => {
    const decoys = JSON.parse(seed('hai-phong-2026-2030.decoys.json')) as readonly {
      readonly falseNumber: number;
      readonly lines: readonly number[];
    }[];
    const found = targetsOfText(seed('hai-phong-2026-2030.txt'));
    for (const { falseNumber } of decoys) {
      expect(found.filter((target) => target.value === falseNumber).map((target) => target.text)).toEqual([]);
    }
    expect(found).toHaveLength(13);
  });
});
