/**
 * Rules about what is seen while a table is read: recognition needs the answer itself (a number used twice,
 * a deadline in the notes), so it says so once, and the rule hands it on.
 */
import type { RecognizedWorkbook } from '../tables';
import { workbookRule } from './define-rule';
import type { Finding } from '../findings';
import { seesNothing } from './rule';
import type { PlacedDraft, RuleContext, WorkbookRule } from './rule';

interface NoticedRule<Id extends string, Message extends string> extends Pick<
  WorkbookRule<Id, Message>,
  'id' | 'family' | 'severity' | 'source' | 'fix' | 'suggest' | 'seenIn'
> {
  readonly messages?: readonly Message[];
  /** Recognition's own id where it is another. */
  readonly noticedAs?: string;
  /** Recognition's messages that this rule hands on; all of the rule's where left out. */
  readonly from?: readonly string[];
  /** Has the last word: another message or severity, or nothing. */
  refine?(finding: Finding, context: RuleContext): Partial<PlacedDraft<Message>> | null;
}

/** A rule that hands on what recognition noticed under its id. */
export function noticedInReading<const Id extends string, const Message extends string = Id>(
  stated: NoticedRule<Id, Message>,
): WorkbookRule<Id, Message> {
  const { noticedAs, from, refine, ...head } = stated;
  const known: readonly string[] = stated.messages ?? [];
  return workbookRule<Id, Message>({
    ...head,
    ...(refine ? {} : { seenIn: seesNothing }),
    noticedAs: noticedAs ?? stated.id,
    check: () => [],
    *noticed(context): Iterable<PlacedDraft<Message>> {
      for (const finding of noticedUnder(context.recognized, noticedAs ?? stated.id)) {
        if (from && !from.includes(finding.message)) continue;
        const refined = refine ? refine(finding, context) : {};
        if (refined === null) continue;
        const { sheet, row, column, severity, related, data, message } = finding;
        yield {
          sheet,
          row,
          column,
          severity,
          data,
          ...(related ? { related } : {}),
          ...(known.includes(message) ? { message: message as Message } : {}),
          ...refined,
        };
      }
    },
  });
}

const byRule = new WeakMap<readonly Finding[], ReadonlyMap<string, readonly Finding[]>>();

/** What recognition noticed with a message of its own, for a rule that looks further itself. */
export function noticedAsRule<const Message extends string>(
  recognized: RecognizedWorkbook,
  id: string,
  message: Message,
): readonly PlacedDraft<Message>[] {
  return noticedUnder(recognized, id)
    .filter((finding) => finding.message === message)
    .map(({ sheet, row, column, severity, data }) => ({ message, sheet, row, column, severity, data }));
}

export function noticedUnder(recognized: RecognizedWorkbook, id: string): readonly Finding[] {
  let known = byRule.get(recognized.findings);
  if (!known) {
    const sorted = new Map<string, Finding[]>();
    for (const finding of recognized.findings) {
      const list = sorted.get(finding.rule);
      if (list) list.push(finding);
      else sorted.set(finding.rule, [finding]);
    }
    byRule.set(recognized.findings, (known = sorted));
  }
  return known.get(id) ?? [];
}
