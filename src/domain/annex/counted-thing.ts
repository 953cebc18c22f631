/** What a line counts. Under "Đơn vị tính" some forms write "Số lượng", which names nothing: the label does. */
import { fold, normalizeText } from '../text';
import { HA_NAM_FORM } from './ha-nam-form';

const NO_UNIT = /^(?:so luong|tong so|so lieu|gia tri|ket qua|so)$/;
const COUNTED = /^(?:tong )?so (?:luong )?(?!luong)(?=\S)/;

/** True for a word that says that something is counted and not what. */
export function isNoUnit(unit: string): boolean {
  return NO_UNIT.test(plain(unit));
}

/** "Số lượng phiếu khảo sát" counts "Phiếu", a unit of the official form; "" where the label opens with none. */
export function thingCountedBy(label: string): string {
  const words = plain(label);
  const opening = COUNTED.exec(words)?.[0];
  if (opening === undefined) return '';
  const counted = `${words.slice(opening.length)} `;
  return officialUnits().find(([unit]) => counted.startsWith(`${unit} `))?.[1] ?? '';
}

let units: readonly (readonly [plain: string, unit: string])[] | null = null;

/** The longest first: "Văn bản QPPL" before "Văn bản". */
function officialUnits() {
  units ??= [
    ...new Map(
      HA_NAM_FORM.parts.flatMap(({ lines }) =>
        lines
          .filter(({ unit }) => /^\p{L}[\p{L}\s]*$/u.test(unit))
          .map(({ unit }) => [plain(unit), unit] as const),
      ),
    ),
  ].sort(([one], [other]) => other.length - one.length);
  return units;
}

function plain(text: string): string {
  return fold(normalizeText(text)).replace(/\s+/g, ' ').trim();
}
