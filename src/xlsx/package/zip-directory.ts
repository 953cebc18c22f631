/**
 * The table of contents of a zip: which entries it has and where their compressed bytes stand.
 *
 * Everything it says is checked against the file before a byte is inflated: places inside the file,
 * no entry lying over another, sizes within the limits.
 */
import { WorkbookFault } from '../../workbook';
import { faultOfForeignFile } from './file-kind';
import type { PackageLimits } from './limits';

export interface ZipEntry {
  /** As written in the directory, with "/" between folders. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** True where the name is UTF-8 (bit 11) rather than the code page of old. */
  readonly utf8Name: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  readonly inflatedSize: number;
  readonly compressed: Uint8Array;
  /** Date and time in DOS form, kept when the zip is written again. */
  readonly modified: number;
  readonly externalAttributes: number;
}

const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_END_RECORD = 0x06064b50;
const ZIP64_EXTRA = 0x0001;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_SIZE = 46;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
const ALL_ONES_16 = 0xffff;
const ALL_ONES_32 = 0xffffffff;

const FLAG_ENCRYPTED = 0x1;
const FLAG_UTF8 = 0x800;

interface DirectoryPlace {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
  /** Bytes standing before the zip, by which all its offsets are short. */
  readonly shift: number;
}

/** Reads the directory in the order of the zip. Throws WorkbookFault for anything that is no sound zip. */
export function readDirectory(bytes: Uint8Array, limits: PackageLimits): ZipEntry[] {
  if (bytes.length > limits.fileBytes) {
    throw new WorkbookFault('file-too-large', { what: 'bytes', size: bytes.length, limit: limits.fileBytes });
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = findDirectory(bytes, view);
  if (place.count > limits.entries) {
    throw new WorkbookFault('file-hostile', { reason: 'entries', size: place.count });
  }
  const entries: ZipEntry[] = [];
  const spans: { from: number; to: number }[] = [];
  let at = place.offset + place.shift;
  const end = at + place.size;
  for (let index = 0; index < place.count; index++) {
    if (at + DIRECTORY_ENTRY_SIZE > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + DIRECTORY_ENTRY_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) throw damaged();
    entries.push(readEntry(bytes, view, at, place.shift, spans));
    at = next;
  }
  refuseOverlaps(spans);
  refuseBombs(entries, bytes.length, limits);
  return entries;
}

function findDirectory(bytes: Uint8Array, view: DataView): DirectoryPlace {
  const record = findEndRecord(bytes, view);
  if (record < 0) throw faultOfForeignFile(bytes);
  let count = view.getUint16(record + 10, true);
  let size = view.getUint32(record + 12, true);
  let offset = view.getUint32(record + 16, true);
  let end = record;
  const locator = record - ZIP64_LOCATOR_SIZE;
  const large = count === ALL_ONES_16 || size === ALL_ONES_32 || offset === ALL_ONES_32;
  if (large && locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    const record64 = getUint64(view, locator + 8);
    if (record64 + 56 > bytes.length || view.getUint32(record64, true) !== ZIP64_END_RECORD) throw damaged();
    count = getUint64(view, record64 + 32);
    size = getUint64(view, record64 + 40);
    offset = getUint64(view, record64 + 48);
    end = record64;
  }
  const shift = end - size - offset;
  if (shift < 0) throw new WorkbookFault('file-truncated', { size: bytes.length });
  return { count, offset, size, shift };
}

function findEndRecord(bytes: Uint8Array, view: DataView): number {
  const first = Math.max(0, bytes.length - END_RECORD_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_RECORD_SIZE; at >= first; at--) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== END_RECORD) continue;
    if (at + END_RECORD_SIZE + view.getUint16(at + 20, true) <= bytes.length) return at;
  }
  return -1;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  shift: number,
  spans: { from: number; to: number }[],
): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const nameBytes = bytes.slice(at + DIRECTORY_ENTRY_SIZE, at + DIRECTORY_ENTRY_SIZE + nameLength);
  const name = new TextDecoder('utf-8').decode(nameBytes).replaceAll('\\', '/');
  if (flags & FLAG_ENCRYPTED) throw new WorkbookFault('file-encrypted');
  if (method !== 0 && method !== 8) throw new WorkbookFault('file-damaged', { part: name });
  const sizes = readSizes(view, at, nameLength);
  const header = sizes.offset + shift;
  if (header + LOCAL_HEADER_SIZE > bytes.length || view.getUint32(header, true) !== LOCAL_HEADER) {
    throw damaged();
  }
  const from =
    header + LOCAL_HEADER_SIZE + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const to = from + sizes.compressed;
  if (to > bytes.length) throw new WorkbookFault('file-truncated', { size: bytes.length });
  spans.push({ from: header, to });
  return {
    name,
    nameBytes,
    utf8Name: (flags & FLAG_UTF8) !== 0,
    method,
    crc: view.getUint32(at + 16, true),
    inflatedSize: sizes.inflated,
    compressed: bytes.subarray(from, to),
    modified: view.getUint32(at + 12, true),
    externalAttributes: view.getUint32(at + 38, true),
  };
}

/** Sizes and place of an entry; those that do not fit 32 bits stand in the zip64 extra field. */
function readSizes(
  view: DataView,
  at: number,
  nameLength: number,
): { inflated: number; compressed: number; offset: number } {
  let compressed = view.getUint32(at + 20, true);
  let inflated = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  if (inflated !== ALL_ONES_32 && compressed !== ALL_ONES_32 && offset !== ALL_ONES_32) {
    return { inflated, compressed, offset };
  }
  let extra = at + DIRECTORY_ENTRY_SIZE + nameLength;
  const end = extra + view.getUint16(at + 30, true);
  while (extra + 4 <= end) {
    const size = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === ZIP64_EXTRA) {
      let field = extra + 4;
      const take = (): number => {
        if (field + 8 > extra + 4 + size || field + 8 > end) throw damaged();
        field += 8;
        return getUint64(view, field - 8);
      };
      if (inflated === ALL_ONES_32) inflated = take();
      if (compressed === ALL_ONES_32) compressed = take();
      if (offset === ALL_ONES_32) offset = take();
      return { inflated, compressed, offset };
    }
    extra += 4 + size;
  }
  return { inflated, compressed, offset };
}

/** Entries that share bytes are how a small zip is made to inflate to terabytes. */
function refuseOverlaps(spans: { from: number; to: number }[]): void {
  spans.sort((one, other) => one.from - other.from);
  for (let index = 1; index < spans.length; index++) {
    if ((spans[index - 1]?.to ?? 0) > (spans[index]?.from ?? 0)) {
      throw new WorkbookFault('file-hostile', { reason: 'overlap' });
    }
  }
}

function refuseBombs(entries: readonly ZipEntry[], fileSize: number, limits: PackageLimits): void {
  let total = 0;
  for (const entry of entries) {
    total += entry.inflatedSize;
    const ratio = entry.inflatedSize / Math.max(1, entry.compressed.length);
    if (entry.inflatedSize > limits.ratioFreeBytes && ratio > limits.ratio) {
      throw new WorkbookFault('file-hostile', { reason: 'ratio', part: entry.name });
    }
  }
  if (total > 8 * limits.ratioFreeBytes && total / fileSize > limits.ratio) {
    throw new WorkbookFault('file-hostile', { reason: 'ratio' });
  }
  if (total > limits.inflatedBytes) {
    throw new WorkbookFault('file-too-large', { what: 'bytes', size: total, limit: limits.inflatedBytes });
  }
}

/** A 64-bit size; beyond 2^53 nothing can be right. */
function getUint64(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw damaged();
  const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
  if (!Number.isSafeInteger(value)) throw damaged();
  return value;
}

function damaged(): WorkbookFault {
  return new WorkbookFault('file-damaged');
}
