export { fileFormula } from './file-formula';
export { absoluteReference, quotedSheet, withoutSheet } from './sheet-references';
