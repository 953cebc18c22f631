/** Which task of the new appendix is the old one reworded, and which is new. */
import * as fc from 'fast-check';
import { matchTasks, textLikeness, type MatchItem } from '../../../src/domain/plan';

let serial = 0;
function item(task: string, given: Partial<MatchItem> = {}): MatchItem {
  serial += 1;
  return {
    id: `x${String(serial)}`,
    mark: task,
    text: task,
    section: 'I',
    number: '',
    milestone: '',
    ...given,
  };
}

describe('which task is which after the appendix changed', () => {
  test('a row put in above renumbers the rest, and each task is still itself', () => {
    const before = [item('Ban hành kế hoạch', { id: 'S01/1' }), item('Tổ chức kiểm tra', { id: 'S01/2' })];
    const now = [
      item('Phân công đầu mối', { id: 'S01/1' }),
      item('Ban hành kế hoạch', { id: 'S01/2' }),
      item('Tổ chức kiểm tra', { id: 'S01/3' }),
    ];
    expect(matchTasks(before, now)).toEqual([null, 0, 1]);
  });

  test('a reworded task is found by its words', () => {
    const before = [
      item('Rà soát, đơn giản hoá thủ tục hành chính thuộc thẩm quyền'),
      item('Tập huấn nghiệp vụ cho công chức một cửa'),
    ];
    const now = [
      item('Tập huấn nghiệp vụ cho công chức Bộ phận một cửa năm 2025'),
      item('Rà soát, cắt giảm, đơn giản hoá thủ tục hành chính'),
    ];
    expect(matchTasks(before, now)).toEqual([1, 0]);
  });

  test('a task with nothing in common is new, even under the same number', () => {
    const before = [item('Ban hành kế hoạch tuyên truyền', { id: 'S01/1' })];
    const now = [item('Mua sắm thiết bị số hoá', { id: 'S01/1' })];
    expect(matchTasks(before, now)).toEqual([null]);
  });

  test('milestones of one task keep apart', () => {
    const before = [item('Báo cáo', { milestone: 'sáu tháng' }), item('Báo cáo', { milestone: 'năm' })];
    const now = [item('Báo cáo', { milestone: 'năm' }), item('Báo cáo', { milestone: 'sáu tháng' })];
    expect(matchTasks(before, now)).toEqual([1, 0]);
  });

  const words = fc.array(fc.constantFrom('kế', 'hoạch', 'báo', 'cáo', 'rà', 'soát', 'một', 'cửa'), {
    minLength: 1,
    maxLength: 6,
  });
  const tasks = fc.array(
    words.map((list) => list.join(' ')),
    { maxLength: 12 },
  );

  test('every task is matched with itself when nothing changed, and nothing is matched twice', () => {
    fc.assert(
      fc.property(tasks, tasks, (texts, others) => {
        const items = texts.map((text, index) => item(text, { id: String(index) }));
        expect(matchTasks(items, items)).toEqual(items.map((_, index) => index));
        const matched = matchTasks(
          items,
          others.map((text) => item(text)),
        ).filter((index) => index !== null);
        expect(new Set(matched).size).toBe(matched.length);
      }),
    );
  });

  test('any order of the rows gives the same pairs', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          words.map((list) => list.join(' ')),
          { maxLength: 10 },
        ),
        (texts) => {
          const items = texts.map((text) => item(text));
          const turned = [...items].reverse();
          expect(matchTasks(items, turned)).toEqual(turned.map((one) => items.indexOf(one)));
        },
      ),
    );
  });

  test('likeness takes no notice of case, diacritics and order', () => {
    expect(textLikeness('Ban hành Kế hoạch', 'ke hoach ban hanh')).toBe(1);
    expect(textLikeness('Ban hành', 'Kiểm tra')).toBe(0);
    expect(textLikeness('', '')).toBe(0);
  });
});
