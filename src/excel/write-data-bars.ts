/** Bars behind numbers, in place of those that an earlier run of the same owner put there. */
import type { ChangeOf } from '../workbook';
import { sameName } from './addresses';
import { barMark, type KeptBar } from './keep-data-bars';
import { conditionalFormats } from './owned-formats';
import type { Conversation } from './office-run';
import { officeRange } from './read-bands';
import type { Writing } from './writing';

export async function writeDataBars(writing: Writing, change: ChangeOf<'data-bars'>): Promise<void> {
  const { conversation } = writing;
  for (const kept of writing.before.bars) {
    if (kept.owner !== change.owner || !sameName(kept.sheet, change.sheet)) continue;
    await conversation.room(4);
    conditionalFormats(conversation, change.sheet).getItem(kept.id).delete();
  }
  await addBar(conversation, {
    ...change,
    lower: { type: 'Formula', formula: barMark(change.owner) },
    upper:
      change.full === 'most'
        ? { type: 'HighestValue' }
        : { type: 'Number', formula: `=${String(change.full)}` },
    color: `#${change.color}`,
  });
}

/** Puts the bars back that a command replaced. */
export async function takeBackBars(
  conversation: Conversation,
  before: readonly KeptBar[],
  now: readonly KeptBar[],
): Promise<void> {
  for (const { sheet, id } of now) {
    await conversation.room(3);
    conditionalFormats(conversation, sheet).getItem(id).delete();
  }
  for (const bar of before) await addBar(conversation, bar);
}

async function addBar(
  conversation: Conversation,
  { sheet, range, lower, upper, color }: Omit<KeptBar, 'id' | 'owner'>,
): Promise<void> {
  await conversation.room(8);
  const { dataBar } = officeRange(conversation, { sheet, range }).conditionalFormats.add('DataBar');
  dataBar.lowerBoundRule = lower;
  dataBar.upperBoundRule = upper;
  dataBar.positiveFormat.fillColor = color;
}
