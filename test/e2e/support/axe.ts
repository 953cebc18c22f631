/** What axe finds on a page of ours, and by how much a screen of the pane is wider than its place. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const script = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** The grid is not ours, and Tabster's guards are never read out. */
const NOT_OURS = [
  '[data-u-comp]',
  '[data-tabster-dummy]',
  'section[aria-label="Bảng tính"]',
  'section[aria-label="Spreadsheet"]',
];

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(script);
  return page.evaluate(async (notOurs) => {
    const { axe } = window as unknown as { axe: { run(context: object): Promise<Found> } };
    const { violations } = await axe.run({
      include: [['body']],
      exclude: notOurs.filter((part) => document.querySelector(part)).map((part) => [part]),
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`);
  }, NOT_OURS);
}

/** Pixels. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const screen = document.getElementById('screen');
    const own = screen ? screen.scrollWidth - screen.clientWidth : 0;
    return Math.max(own, document.documentElement.scrollWidth - window.innerWidth, 0);
  });
}
