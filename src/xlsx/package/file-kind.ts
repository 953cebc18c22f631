/**
 * What a file is when it is no zip: an .xls of the nineties, a workbook under a password, a web page
 * or a text that was only renamed .xlsx. Each has its own way out, so each has its own message.
 */
import { WorkbookFault } from '../../workbook';

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** BIFF 2 to 4 stand alone, without a compound file: a BOF record of 4, 6 or 8 bytes. */
const bareBiff = [0x09, 0x00];
const bareBiffSizes = [4, 6, 8];

/** The fault for bytes without a zip directory. */
export function faultOfForeignFile(bytes: Uint8Array): WorkbookFault {
  if (bytes.length === 0) return new WorkbookFault('file-empty');
  if (startsWith(bytes, compoundFile)) return faultOfCompoundFile(bytes);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || isPrefixOfZip(bytes)) {
    return new WorkbookFault('file-truncated', { size: bytes.length });
  }
  const second = bytes[1] ?? 0;
  const isBiff = bytes[0] === bareBiff[0] && (second === 0 || second === 2 || second === 4) && bytes[3] === 0;
  if (isBiff && bareBiffSizes.includes(bytes[2] ?? 0)) return new WorkbookFault('file-old-format');
  return new WorkbookFault('file-not-workbook', { kind: textKind(bytes) });
}

/** Office keeps a workbook with a password as an "EncryptedPackage" stream of a compound file. */
function faultOfCompoundFile(bytes: Uint8Array): WorkbookFault {
  if (holdsWide(bytes, 'EncryptedPackage')) return new WorkbookFault('file-encrypted');
  if (holdsWide(bytes, 'Workbook') || holdsWide(bytes, 'Book')) return new WorkbookFault('file-old-format');
  return new WorkbookFault('file-not-workbook', { kind: 'compound' });
}

/** Directory names of a compound file are UTF-16; entries begin at multiples of 64 bytes there. */
function holdsWide(bytes: Uint8Array, name: string): boolean {
  for (let start = 0; start + name.length * 2 + 2 <= bytes.length; start += 64) {
    let same = 0;
    while (
      same < name.length &&
      bytes[start + same * 2] === name.charCodeAt(same) &&
      bytes[start + same * 2 + 1] === 0
    ) {
      same++;
    }
    const ends = bytes[start + same * 2] === 0 && bytes[start + same * 2 + 1] === 0;
    if (same === name.length && ends) return true;
  }
  return false;
}

function textKind(bytes: Uint8Array): 'html' | 'xml' | 'pdf' | 'text' | 'other' {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 2048)).trimStart().toLowerCase();
  if (head.startsWith('%pdf')) return 'pdf';
  if (/^(?:<!doctype html|<html|<table|<meta|<style)/.test(head)) return 'html';
  if (head.startsWith('<?xml')) return 'xml';
  return bytes.subarray(0, 2048).includes(0) ? 'other' : 'text';
}

function isPrefixOfZip(bytes: Uint8Array): boolean {
  return bytes.length < 4 && bytes[0] === 0x50 && (bytes.length < 2 || bytes[1] === 0x4b);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
