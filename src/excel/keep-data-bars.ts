/**
 * The bars that an earlier command put behind numbers, told by their lower bound: a formula that is nought and
 * names the owner, `N("cchc:tổng hợp")`. Excel keeps no name with a conditional format.
 */
import type { CellRange } from '../domain/grid';
import type { Change } from '../workbook';
import type { Conversation } from './office-run';
import { ownedFormats } from './owned-formats';

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
];

export function barMark(owner: string): string {
  return `=N("cchc:${owner.replaceAll('"', '""')}")`;
}

/** Two requests, or none where no bars change. */
export async function keepBars(conversation: Conversation, changes: readonly Change[]): Promise<KeptBar[]> {
  const owned = await ownedFormats(conversation, changes, {
    kind: 'data-bars',
    loaded: LOADED,
    isOwned: ({ dataBarOrNullObject: bar }, owner) =>
      !bar.isNullObject && isMarked(bar.lowerBoundRule, owner),
  });
  return owned.map(({ format: { dataBarOrNullObject: bar }, ...place }) => ({
    ...place,
    lower: bar.lowerBoundRule,
    upper: bar.upperBoundRule,
    color: bar.positiveFormat.fillColor,
  }));
}

/** Excel may write the formula back with spaces and capitals of its own. */
function isMarked({ formula = '' }: Excel.ConditionalDataBarRule, owner: string): boolean {
  const spelled = (text: string): string => text.replace(/\s+/g, '').replace(/^=/, '').toLowerCase();
  return spelled(formula) === spelled(barMark(owner));
}
