/** Counts what a snapshot takes and stops it before it takes too much. */
import { WorkbookFault } from '../../workbook';
import type { ReadLimits } from './limits';

export class Budget {
  private cells = 0;
  private characters = 0;
  private formulaCharacters = 0;
  private partBytes = 0;
  private mergeWork = 0;

  constructor(private readonly limits: ReadLimits) {}

  takeCell(): void {
    if (++this.cells > this.limits.cells) {
      throw new WorkbookFault('file-too-large', { what: 'cells', limit: this.limits.cells });
    }
  }

  takeCharacters(count: number): void {
    this.characters += count;
    if (this.characters > this.limits.characters) {
      throw new WorkbookFault('file-too-large', { what: 'characters', limit: this.limits.characters });
    }
  }

  takeFormula(length: number): void {
    this.formulaCharacters += length;
    if (this.formulaCharacters > this.limits.formulaCharacters) {
      throw new WorkbookFault('file-too-large', {
        what: 'formula-characters',
        limit: this.limits.formulaCharacters,
      });
    }
  }

  takePart(size: number): void {
    this.partBytes += size;
    if (this.partBytes > this.limits.partBytes) {
      throw new WorkbookFault('file-hostile', { reason: 'repeated-parts' });
    }
  }

  takeMergeWork(count: number): void {
    this.mergeWork += count;
    if (this.mergeWork > this.limits.mergeWork) {
      throw new WorkbookFault('file-hostile', { reason: 'merges' });
    }
  }
}
