/**
 * The bars that an earlier command put behind numbers, told by their lower bound: a formula that is nought and
 * names the owner, `N("cchc:tổng hợp")`. Excel keeps no name with a conditional format.
 */
import type { CellRange } from '../domain/grid';
import type { Change } from '../workbook';
import { rangeOfIndexes, sameName } from './addresses';
import { conditionalFormats } from './keep-rules';
import type { Conversation } from './office-run';

export interface KeptBar {
  readonly sheet: string;
  readonly owner: string;
  readonly id: string;
  readonly range: CellRange;
  readonly lower: Excel.ConditionalDataBarRule;
  readonly upper: Excel.ConditionalDataBarRule;
  readonly color: string;
}

const LOADED = [
  'id',
  'type',
  'dataBarOrNullObject/lowerBoundRule',
  'dataBarOrNullObject/upperBoundRule',
  'dataBarOrNullObject/positiveFormat/fillColor',
]
  .map((name) => `items/${name}`)
  .join(',');

export function barMark(owner: string): string {
  return `=N("cchc:${owner.replaceAll('"', '""')}")`;
}

/** Two requests, or none where no bars change. */
export async function keepBars(conversation: Conversation, changes: readonly Change[]): Promise<KeptBar[]> {
  const wanted = changes
    .filter((change) => change.kind === 'data-bars')
    .filter(
      (change, index, all) =>
        all.findIndex(({ sheet, owner }) => owner === change.owner && sameName(sheet, change.sheet)) ===
        index,
    );
  if (wanted.length === 0) return [];
  const asked = wanted.map(({ sheet, owner }) => ({
    sheet,
    owner,
    found: conditionalFormats(conversation, sheet).load(LOADED),
  }));
  await conversation.send();
  const owned = asked.flatMap(({ sheet, owner, found }) =>
    found.items
      .filter(({ dataBarOrNullObject: bar }) => !bar.isNullObject && isMarked(bar.lowerBoundRule, owner))
      .map((format) => {
        const range = conditionalFormats(conversation, sheet).getItem(format.id).getRange();
        range.load('rowIndex,columnIndex,rowCount,columnCount');
        return { sheet, owner, format, range };
      }),
  );
  if (owned.length > 0) await conversation.send();
  return owned.map(({ sheet, owner, format, range }) => {
    const bar = format.dataBarOrNullObject;
    return {
      sheet,
      owner,
      id: format.id,
      range: rangeOfIndexes(range),
      lower: bar.lowerBoundRule,
      upper: bar.upperBoundRule,
      color: bar.positiveFormat.fillColor,
    };
  });
}

/** Excel may write the formula back with spaces and capitals of its own. */
function isMarked({ formula = '' }: Excel.ConditionalDataBarRule, owner: string): boolean {
  const spelled = (text: string): string => text.replace(/\s+/g, '').replace(/^=/, '').toLowerCase();
  return spelled(formula) === spelled(barMark(owner));
}
