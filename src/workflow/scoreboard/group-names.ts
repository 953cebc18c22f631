/** How a group of the scoreboard is named on the sheets, and the thresholds it has crossed in words. */
import { crossingsOf, type BoardGroup, type Figures } from '../../domain/scoreboard';
import type { PlanSettings } from '../../domain/plan';
import { messages } from '../../messages';

const words = () => messages('vi').scoreboard.sheet.board;

/** "Trễ hạn 25% (ngưỡng 10%); Đúng hạn 60% (cần 80%)"; "" where no threshold is crossed. */
export function crossedWords(figures: Figures, settings: PlanSettings): string {
  const { crossed } = words();
  return crossingsOf(figures, settings)
    .map(({ id, percent, limit }) => {
      const { before, between, after } = crossed[id];
      return `${before}${String(percent)}${between}${String(limit)}${after}`;
    })
    .join('; ');
}

/** What stands for a group without a name. */
export function groupName({ kind, name }: Pick<BoardGroup, 'kind' | 'name'>): string {
  const { whole, noUnit, noSection } = words();
  if (kind === 'all') return whole;
  return name === '' ? (kind === 'unit' ? noUnit : noSection) : name;
}
