export * from './clauses';
export * from './find-figures';
export * from './matching-text';
export * from './not-figures';
export * from './paragraphs';
export { TIME_UNITS } from './units';
export * from './vietnamese-number';
