/**
 * How a rule is written down: its fields, with its id and the ids of its messages kept as they are spelt, so
 * that a rule without a sentence in `messages/` does not compile.
 */
import { mendsInUnicode } from './old-font-sheets';
import type { CellRule, GroupRule, RowRule, TableRule, WorkbookRule } from './rule';

/** What a rule's file states: `messages` may be left out where the rule has one, under its own id. */
type Stated<Kind extends { readonly messages: readonly string[] }, Message extends string> = Omit<
  Kind,
  'scope' | 'messages'
> & { readonly messages?: readonly Message[] };

export function cellRule<const Id extends string, const Message extends string = Id>(
  stated: Stated<CellRule<Id, Message>, Message>,
): CellRule<Id, Message> {
  return { ...stated, ...mendsInUnicode(stated), scope: 'cell', messages: messagesOf(stated) };
}

export function rowRule<const Id extends string, const Message extends string = Id>(
  stated: Stated<RowRule<Id, Message>, Message>,
): RowRule<Id, Message> {
  return { ...stated, ...mendsInUnicode(stated), scope: 'row', messages: messagesOf(stated) };
}

export function groupRule<const Id extends string, const Message extends string = Id>(
  stated: Stated<GroupRule<Id, Message>, Message>,
): GroupRule<Id, Message> {
  return { ...stated, ...mendsInUnicode(stated), scope: 'group', messages: messagesOf(stated) };
}

export function tableRule<const Id extends string, const Message extends string = Id>(
  stated: Stated<TableRule<Id, Message>, Message>,
): TableRule<Id, Message> {
  return { ...stated, ...mendsInUnicode(stated), scope: 'table', messages: messagesOf(stated) };
}

export function workbookRule<const Id extends string, const Message extends string = Id>(
  stated: Stated<WorkbookRule<Id, Message>, Message>,
): WorkbookRule<Id, Message> {
  return { ...stated, ...mendsInUnicode(stated), scope: 'workbook', messages: messagesOf(stated) };
}

/** The type parameter defaults to the rule's id exactly where no messages are stated. */
function messagesOf<Message extends string>(stated: {
  readonly id: string;
  readonly messages?: readonly Message[];
}): readonly Message[] {
  return stated.messages ?? [stated.id as Message];
}
