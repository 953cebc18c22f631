/** Looks into the parts of a saved workbook, and makes workbooks no program of ours would write. */
import { OpcPackage } from '../../src/xlsx/package';

export function partText(bytes: Uint8Array, part: string): string {
  return OpcPackage.open(bytes).text(part);
}

/** The workbook with one part's text rewritten. */
export function withPart(bytes: Uint8Array, part: string, rewrite: (text: string) => string): Uint8Array {
  const files = OpcPackage.open(bytes);
  files.replace(part, rewrite(files.text(part)));
  return files.save();
}

/** Every part's bytes by name. */
export function allParts(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = OpcPackage.open(bytes);
  return new Map(files.partNames().map((part) => [part, files.bytes(part)]));
}
