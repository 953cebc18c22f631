/**
 * Workbook files with something wrong: bytes turned over, cut off or doubled, directories that lie, parts whose
 * XML is torn, counts beyond all bounds.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Chance } from './chance';

const ENDINGS = [0, 1, 0x7f, 0x80, 0xff];
const DIRECTORY_SIGN = [0x50, 0x4b, 0x01, 0x02];
const NUMBERS = [
  '-1',
  '0',
  '4294967295',
  '99999999999',
  '1e9',
  'NaN',
  '',
  '1048577',
  'XFE1048577',
  'A1:XFD1048576',
];
const SNIPPETS = [
  '<',
  '>',
  '&',
  '&unknown;',
  '<![CDATA[',
  '<!--',
  '<!DOCTYPE a [<!ENTITY b "b">]>',
  '</sheetData>',
  '<row r="5"/>',
  '<c r="A1" t="s"><v>999999</v></c>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '\u0000',
  '<f t="shared" si="0"/>',
];

/** A file made from a sound one with bytes changed anywhere, often in the zip's own directory. */
export function wildBytes(sound: Uint8Array, chance: Chance): Uint8Array {
  let bytes: Uint8Array = sound.slice();
  const directory = placesOf(bytes, DIRECTORY_SIGN);
  for (let left = chance.whole(1, 8); left > 0 && bytes.length > 0; left--) {
    const way = chance.whole(0, 5);
    const at = chance.whole(0, bytes.length - 1);
    if (way === 0) bytes = bytes.slice(0, at);
    else if (way === 1) bytes = joined(bytes.subarray(0, at), bytes.subarray(chance.whole(0, bytes.length)));
    else if (way <= 3 && directory.length > 0) {
      const place = chance.of(directory) + chance.whole(4, 60);
      if (place < bytes.length) bytes[place] = chance.of(ENDINGS);
    } else bytes[at] = chance.happens(0.5) ? chance.of(ENDINGS) : chance.whole(0, 255);
  }
  return bytes;
}

/** A sound zip whose parts are torn: cut, doubled, missing, or with other numbers and marks in them. */
export function wildParts(sound: Uint8Array, chance: Chance): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(sound)));
  const names = [...parts.keys()];
  for (let left = chance.whole(1, 3); left > 0; left--) {
    const name = chance.of(names);
    const part = parts.get(name);
    if (!part) continue;
    const way = chance.whole(0, 9);
    if (way === 0) parts.delete(name);
    else if (way === 1) parts.set(name, parts.get(chance.of(names)) ?? part);
    else parts.set(name, strToU8(wildXml(strFromU8(part), chance)));
  }
  return zipSync(Object.fromEntries(parts), { level: 1 });
}

function wildXml(xml: string, chance: Chance): string {
  const at = chance.whole(0, xml.length);
  const way = chance.whole(0, 4);
  if (way === 0) return xml.slice(0, at);
  if (way === 1) return xml.slice(0, at) + chance.of(SNIPPETS) + xml.slice(at);
  if (way === 2) return xml.slice(0, at) + xml.slice(chance.whole(0, xml.length));
  const values = [...xml.matchAll(/="([^"]*)"/g)];
  if (values.length === 0) return xml;
  const value = chance.of(values);
  const start = value.index + 2;
  return (
    xml.slice(0, start) +
    chance.of(way === 3 ? NUMBERS : SNIPPETS) +
    xml.slice(start + (value[1] ?? '').length)
  );
}

function placesOf(bytes: Uint8Array, sign: readonly number[]): number[] {
  const places: number[] = [];
  for (let at = 0; at + sign.length <= bytes.length; at++) {
    if (sign.every((byte, index) => bytes[at + index] === byte)) places.push(at);
  }
  return places;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
