/** All samples as workbook bytes and expected readings. The same content gives the same bytes every time. */
import type { Change } from '../../src/workbook';
import { blankWorkbook } from '../../src/xlsx';
import { anHai } from './an-hai';
import { phuSonAnnex } from './phu-son';
import { planSheet } from './plan-sheet';
import { songLam } from './song-lam';
import { truongGiang } from './truong-giang';
import { vanXuan } from './van-xuan';

export interface Sample {
  /** Its folder in samples/. */
  readonly slug: string;
  readonly workbook: Uint8Array;
  /** In the form of `structure --json`, as far as it can be told without the reader. */
  readonly expected: { readonly year: number; readonly tables: readonly Readonly<Record<string, unknown>>[] };
}

export function makeSamples(): readonly Sample[] {
  return [
    sample('so-du-lich-an-hai-2026', planSheet(anHai)),
    sample('so-cong-nghiep-song-lam-2026', planSheet(songLam)),
    sample('so-van-hoa-truong-giang-2026', planSheet(truongGiang)),
    sample('so-nong-nghiep-phu-son-2026-6-thang', phuSonAnnex()),
    sample('so-tai-nguyen-van-xuan-2026', planSheet(vanXuan)),
  ];
}

interface SheetWithReading {
  readonly changes: readonly Change[];
  readonly expected: Readonly<Record<string, unknown>>;
}

function sample(slug: string, { changes, expected }: SheetWithReading): Sample {
  const sheets = changes.flatMap((change) => (change.kind === 'ensure-sheet' ? [change.sheet] : []));
  const workbook = blankWorkbook({ sheets });
  workbook.apply({ command: 'sample', changes });
  return { slug, workbook: workbook.save(), expected: { year: 2026, tables: [expected] } };
}
