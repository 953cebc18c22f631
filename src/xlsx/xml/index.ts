export { decodeEntities, escapeAttribute, escapeText } from './entities';
export { decodeExcelEscapes, encodeExcelEscapes } from './excel-escapes';
export { XmlScanner, type XmlPieces, type XmlToken } from './scanner';
