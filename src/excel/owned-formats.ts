/** The conditional formats on the sheets of a change set that an earlier command of the same owner put there. */
import type { CellRange } from '../domain/grid';
import type { Change } from '../workbook';
import { rangeOfIndexes, sameName } from './addresses';
import type { Conversation } from './office-run';

export interface OwnedFormat {
  readonly sheet: string;
  readonly owner: string;
  readonly id: string;
  readonly range: CellRange;
  readonly format: Excel.ConditionalFormat;
}

interface Wanted {
  readonly kind: 'conditional-formats' | 'data-bars';
  /** Properties of a conditional format. */
  readonly loaded: readonly string[];
  readonly isOwned: (format: Excel.ConditionalFormat, owner: string) => boolean;
}

/** Two requests, or none where no such format changes. In the order in which Excel applies them. */
export async function ownedFormats(
  conversation: Conversation,
  changes: readonly Change[],
  { kind, loaded, isOwned }: Wanted,
): Promise<readonly OwnedFormat[]> {
  const wanted = changes
    .filter((change): change is Extract<Change, { kind: Wanted['kind'] }> => change.kind === kind)
    .filter(
      (change, index, all) =>
        all.findIndex(({ sheet, owner }) => owner === change.owner && sameName(sheet, change.sheet)) ===
        index,
    );
  if (wanted.length === 0) return [];
  const properties = loaded.map((name) => `items/${name}`).join(',');
  const asked = wanted.map(({ sheet, owner }) => ({
    sheet,
    owner,
    found: conditionalFormats(conversation, sheet).load(properties),
  }));
  await conversation.send();
  const owned = asked.flatMap(({ sheet, owner, found }) =>
    found.items
      .filter((format) => isOwned(format, owner))
      .map((format) => {
        /** Found anew by id: the range the collection was read from is forgotten once it was answered. */
        const range = conditionalFormats(conversation, sheet).getItem(format.id).getRange();
        range.load('rowIndex,columnIndex,rowCount,columnCount');
        return { sheet, owner, format, range };
      }),
  );
  if (owned.length > 0) await conversation.send();
  return owned.map(({ sheet, owner, format, range }) => ({
    sheet,
    owner,
    id: format.id,
    range: rangeOfIndexes(range),
    format,
  }));
}

export function conditionalFormats(
  conversation: Conversation,
  sheet: string,
): Excel.ConditionalFormatCollection {
  return conversation.workbook.worksheets.getItem(sheet).getRange().untrack().conditionalFormats;
}
