import type { Finding } from '../../rules';
import type { TableDraft } from '../recognize-table';
import type { RecognizedTable } from '../recognized';

export interface FindingSource {
  readonly table: RecognizedTable;
  readonly draft: TableDraft;
  readonly year: number | null;
  readonly ownNumbers: ReadonlySet<number>;
}

export function findingsOf(_source: FindingSource): Finding[] {
  return [];
}
