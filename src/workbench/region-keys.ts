/** F6 and Shift+F6 go round the parts of the page, as in Excel: file bar, ribbon, spreadsheet, pane. */
import type { GridRegion } from './grid/workbook-grid';

/** What marks a part of the page. */
export const REGION = 'data-region';
/** The spreadsheet has no parts to tab to; it takes the keys itself. */
export const GRID_REGION = 'grid';

const TABBABLE = 'a[href], button:not([disabled]), input, select, textarea, summary, [tabindex="0"]';
/** Guards that the toolkit puts around groups; they pass the focus on. */
const GUARD = '[data-tabster-dummy]';

/** `grid`: takes the focus where it is the spreadsheet's turn. Gives what stops listening. */
export function followRegionKeys(page: Window, grid: GridRegion): () => void {
  /** Where the focus was in each part when it left. */
  const left = new Map<Element, HTMLElement>();
  const onKey = (event: KeyboardEvent): void => {
    if (event.code !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    const regions = [...page.document.querySelectorAll(`[${REGION}]`)].filter(isShown);
    if (regions.length < 2) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const active = page.document.activeElement;
    const here = regions.findIndex((region) => region.contains(active));
    const from = regions[here];
    if (from && active && active instanceof HTMLElement) left.set(from, active);
    for (let step = 1; step <= regions.length; step++) {
      const index = here < 0 ? (event.shiftKey ? -step : step - 1) : here + (event.shiftKey ? -step : step);
      const region = regions.at(index % regions.length);
      if (region && enter(region, left.get(region), grid)) return;
    }
  };
  page.addEventListener('keydown', onKey, true);
  return () => page.removeEventListener('keydown', onKey, true);
}

function enter(region: Element, before: HTMLElement | undefined, grid: GridRegion): boolean {
  if (region.getAttribute(REGION) === GRID_REGION) return grid.focus();
  const stops = [...region.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (stop) => isShown(stop) && !stop.matches(GUARD) && stop.tabIndex >= 0,
  );
  const stop = before && region.contains(before) && isShown(before) ? before : stops[0];
  stop?.focus();
  return stop !== undefined;
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}
