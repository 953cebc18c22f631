/** The text of a part as it was read, for whoever wants it again soon. */
import type { XmlPieces } from '../xml';
import type { NumberedLetters } from './numbered-letters';

/** The pieces of one part's text, noted while it is read. */
export class NotedText {
  private noted: string[] | undefined = [];

  /** Undefined of one that was spoilt. */
  get pieces(): readonly string[] | undefined {
    return this.noted;
  }

  /** `pieces`, each noted when it is asked for; none once `letters` were turned, as that is not what stands there. */
  noting({ next }: XmlPieces, letters: NumberedLetters | undefined): XmlPieces {
    return {
      next: () => {
        const piece = next();
        if (letters?.hasTurned === true) this.noted = undefined;
        else if (piece !== null) this.noted?.push(piece);
        return piece;
      },
    };
  }
}
