/** Which figures a line can have at all: half a document is none, and fewer than no documents are only a change. */
import { fold, normalizeText } from '../text';

/** Things that come whole. */
const WHOLE =
  /^(?:nguoi|van ban|nhiem vu|thu tuc|tthc|ho so|phieu|cuoc|ke hoach|co quan|don vi|co quan, don vi|van de|bai|tin|lop|hoi nghi)$/;
/** Shares that may pass 100, and falls that may be negative. */
const CHANGE = /tang|giam|so voi|cung ky|vuot|du toan|cat giam|tinh gian/;

/** `unit` as the form words it: "Văn bản", "Cơ quan, đơn vị". */
export function comesWhole(unit: string): boolean {
  return WHOLE.test(plain(unit));
}

/** True for a line that tells how something changed: it may be negative or pass 100%. */
export function tellsChange(label: string): boolean {
  return CHANGE.test(plain(label));
}

function plain(text: string): string {
  return fold(normalizeText(text)).replace(/\s+/g, ' ').trim();
}
