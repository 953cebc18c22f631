/**
 * Whose annex a file is: what the sheet says of itself goes before the name of the file, and a unit that the
 * office knows goes before any other words.
 */
import { unitKey } from '../../domain/plan';
import { isCellError } from '../../domain/grid';
import { normalizeText, readOldText } from '../../domain/text';
import type { WorkbookSnapshot } from '../../workbook';
import { slipOf } from '../hand-out';

/** A name that units go by, with its other spellings. */
export interface KnownUnit {
  readonly name: string;
  readonly aliases: readonly string[];
}

const LABELLED = /^(?:tên\s+)?(?:đơn vị|cơ quan)(?:\s+(?:báo cáo|gửi|lập|thực hiện))*\s*:\s*(.+)$/iu;
/** Words that open the name of an office as letterheads write it. */
const LETTERHEAD =
  /^(?:sở|ban|ubnd|[uủ][ỷy] ban nhân dân|chi cục|cục|trung tâm|phòng|văn phòng|thanh tra|xã|phường|thị trấn|đặc khu|huyện|thành phố|bệnh viện|trường)(?!\p{L})/iu;
const LONGEST_NAME = 90;
const NOT_NAMED = /^\.{2,}|…|_{3,}/u;

/** `headerRow` by sheet: only what stands above a table is a letterhead. Paths give their last part. */
export function unitOfAnnex(
  file: string,
  snapshot: WorkbookSnapshot,
  headerRows: ReadonlyMap<string, number>,
  known: readonly KnownUnit[],
): string {
  const slip = slipOf(snapshot);
  const lines = [...headerRows].flatMap(([sheet, headerRow]) => textsAbove(snapshot, sheet, headerRow));
  const stem = stemOf(file);
  if (slip) return knownAs(slip.unit, known) ?? slip.unit;
  const labelled = lines.flatMap((line) => {
    const name = LABELLED.exec(line)?.[1]?.trim() ?? '';
    return name === '' || NOT_NAMED.test(name) ? [] : [name];
  });
  const letterheads = lines.filter((line) => line.length <= LONGEST_NAME && LETTERHEAD.test(line));
  for (const words of [...labelled, ...letterheads.toReversed(), stem]) {
    const named = knownAs(words, known) ?? knownWithin(words, known);
    if (named !== null) return named;
  }
  return labelled[0] ?? letterheads.at(-1) ?? stem;
}

/** Lines of text above a row of a sheet, from the top. */
export function textsAbove(snapshot: WorkbookSnapshot, sheet: string, headerRow: number): readonly string[] {
  const rows = snapshot.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return rows.flatMap(({ row, cells }) =>
    row >= headerRow
      ? []
      : cells.flatMap(({ value, text }) => {
          const shown = typeof value === 'string' ? value : isCellError(value) ? '' : text;
          return shown.split('\n').flatMap((line) => {
            const plain = normalizeText(readOldText(line)).replace(/\s+/g, ' ').trim();
            return plain === '' ? [] : [plain];
          });
        }),
  );
}

function knownAs(words: string, known: readonly KnownUnit[]): string | null {
  const key = unitKey(words);
  return (
    known.find(({ name, aliases }) => [name, ...aliases].some((spelling) => unitKey(spelling) === key))
      ?.name ?? null
  );
}

/** The longest known name within the words. */
function knownWithin(words: string, known: readonly KnownUnit[]): string | null {
  const within = ` ${unitKey(words)} `;
  let best: { readonly name: string; readonly length: number } | null = null;
  for (const { name, aliases } of known) {
    for (const spelling of [name, ...aliases]) {
      const key = unitKey(spelling);
      if (key !== '' && within.includes(` ${key} `) && key.length > (best?.length ?? 0)) {
        best = { name, length: key.length };
      }
    }
  }
  return best?.name ?? null;
}

/** "thang 6/Sở Du lịch - 2026-06.xlsx" is "Sở Du lịch". */
function stemOf(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  const stem = name.replace(/\.[^.]+$/, '').normalize('NFC');
  return stem.replace(/\s*-\s*\d{4}-\d{2}$/, '').trim() || name;
}
