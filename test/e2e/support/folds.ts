/** Folds that say the same beside their heading and in their content. */
import type { Page } from 'playwright-core';

/** Letters of a sentence that is worth noticing; a name may stand in both. */
const SENTENCE = 24;

export function foldsSayingTwice(page: Page): Promise<readonly string[]> {
  return page.evaluate((letters) => {
    const twice: string[] = [];
    for (const fold of document.querySelectorAll('[data-region=pane] details[open]')) {
      const aside = fold.querySelector(':scope > summary > span')?.textContent.trim() ?? '';
      const content = [...fold.children].slice(1).map((part) => part.textContent);
      if (aside.length >= letters && content.some((text) => text.includes(aside))) twice.push(aside);
    }
    return twice;
  }, SENTENCE);
}
