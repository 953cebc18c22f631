/**
 * The conditional formats that an earlier command put on a sheet, told by the tag in their formula.
 *
 * Excel keeps no name with a conditional format. The tag is a first condition that is always true and that
 * names the owner: `AND(N("cchc:overdue")=0, …)`. It survives saving, copying and other programs.
 */
import type { CellRange } from '../domain/grid';
import type { Change } from '../workbook';
import type { Conversation } from './office-run';
import { ownedFormats } from './owned-formats';

export interface KeptRule {
  readonly sheet: string;
  readonly owner: string;
  readonly id: string;
  readonly range: CellRange;
  /** With "=" and tag. */
  readonly formula: string;
  readonly fill: string;
  readonly fontColor: string;
  readonly bold: boolean | null;
  readonly strike: boolean | null;
  readonly stopIfTrue: boolean;
}

const LOADED = [
  'id',
  'type',
  'stopIfTrue',
  'customOrNullObject/rule/formula',
  'customOrNullObject/format/fill/color',
  'customOrNullObject/format/font/color',
  'customOrNullObject/format/font/bold',
  'customOrNullObject/format/font/strikethrough',
];

export function taggedFormula(owner: string, formula: string): string {
  return `=AND(${tag(owner)}=0,${formula})`;
}

/** Excel may write the formula back with spaces and capitals of its own. */
export function isOwnedBy(formula: string, owner: string): boolean {
  return spelled(formula).startsWith(spelled(`=AND(${tag(owner)}=0,`));
}

function spelled(formula: string): string {
  return formula.replace(/\s+/g, '').toLowerCase();
}

function tag(owner: string): string {
  return `N("cchc:${owner.replaceAll('"', '""')}")`;
}

/** Two requests, or none where no conditional format changes. First rule first. */
export async function keepRules(conversation: Conversation, changes: readonly Change[]): Promise<KeptRule[]> {
  const owned = await ownedFormats(conversation, changes, {
    kind: 'conditional-formats',
    loaded: LOADED,
    isOwned: ({ customOrNullObject: custom }, owner) =>
      !custom.isNullObject && isOwnedBy(custom.rule.formula, owner),
  });
  return owned.map(({ format, ...place }) => {
    const custom = format.customOrNullObject;
    return {
      ...place,
      formula: custom.rule.formula,
      fill: custom.format.fill.color,
      fontColor: custom.format.font.color,
      bold: custom.format.font.bold,
      strike: custom.format.font.strikethrough,
      stopIfTrue: format.stopIfTrue,
    };
  });
}
