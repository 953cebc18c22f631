/**
 * What sheets say, kept as it was read for those who change them next: a long task table is then unpacked and decoded
 * once and not twice. Whoever takes a text has it alone.
 */
import type { FoldedFormulas } from './folded-formulas';
import type { NotedText } from './noted-text';
import type { OpcPackage } from './opc-package';

export interface SheetText {
  readonly pieces: readonly string[];
  /** Those that are folded in them. */
  readonly formulas: FoldedFormulas;
}

interface Kept {
  readonly noted: NotedText;
  readonly formulas: FoldedFormulas;
  readonly stored: object;
}

export class SheetTexts {
  private readonly kept = new Map<string, Kept>();

  /** `noted` is all of the part with `formulas` folded. */
  keep(source: OpcPackage, part: string, noted: NotedText, formulas: FoldedFormulas): void {
    if (!formulas.isSpoilt) this.kept.set(part, { noted, formulas, stored: source.stored(part) });
  }

  /** Undefined where none was kept, or the part was replaced since. */
  take(source: OpcPackage, part: string): SheetText | undefined {
    const kept = this.kept.get(part);
    this.kept.delete(part);
    const pieces = kept?.stored === source.stored(part) ? kept.noted.pieces : undefined;
    return kept && pieces && { pieces, formulas: kept.formulas };
  }
}
