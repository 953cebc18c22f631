/**
 * What sheets say, kept as it was read for those who change them next: a long task table is then unpacked once and
 * not twice. Bytes are kept, half as long as the text they become. Whoever takes a text has it alone.
 */
import type { FoldedFormulas } from './folded-formulas';
import type { OpcPackage } from './opc-package';
import { decodeText } from './text-decoding';
import { concatenate } from './zip-writing';

export interface SheetText {
  readonly text: string;
  /** Those that are folded in it. */
  readonly formulas: FoldedFormulas;
}

interface Kept {
  readonly pieces: readonly Uint8Array[];
  readonly formulas: FoldedFormulas;
  readonly stored: object;
}

export class SheetTexts {
  private readonly kept = new Map<string, Kept>();

  /** `pieces` are all of the part with `formulas` folded. */
  keep(source: OpcPackage, part: string, pieces: readonly Uint8Array[], formulas: FoldedFormulas): void {
    if (formulas.isSpoilt) return;
    this.kept.set(part, { pieces, formulas, stored: source.stored(part) });
  }

  /** Undefined where none was kept, or the part was replaced since. */
  take(source: OpcPackage, part: string): SheetText | undefined {
    const kept = this.kept.get(part);
    this.kept.delete(part);
    if (kept?.stored !== source.stored(part)) return undefined;
    return { text: decodeText(concatenate(kept.pieces)), formulas: kept.formulas };
  }
}
