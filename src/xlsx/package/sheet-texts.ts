/**
 * The text of sheets as it was read, kept for those who change them next: a long task table is then unpacked once and
 * not twice. Whoever takes a text has it alone.
 */
import type { XmlPieces } from '../xml';
import type { FoldedFormulas } from './folded-formulas';
import type { OpcPackage } from './opc-package';

export interface SheetText {
  readonly text: string;
  /** Those that are folded in it. */
  readonly formulas: FoldedFormulas;
}

export class SheetTexts {
  private readonly texts = new Map<string, SheetText & { readonly stored: object }>();

  /** `pieces`, each of them put into `noted` as it goes by. */
  static noting(pieces: XmlPieces, noted: string[]): XmlPieces {
    return {
      next: () => {
        const piece = pieces.next();
        if (piece !== null) noted.push(piece);
        return piece;
      },
    };
  }

  keep(source: OpcPackage, part: string, text: SheetText): void {
    if (!text.formulas.isSpoilt) this.texts.set(part, { ...text, stored: source.stored(part) });
  }

  /** Undefined where none was kept, or the part was replaced since. */
  take(source: OpcPackage, part: string): SheetText | undefined {
    const text = this.texts.get(part);
    this.texts.delete(part);
    return text?.stored === source.stored(part) ? text : undefined;
  }
}
