export { builtinCode } from './builtin-codes';
export { formatKind, type FormatKind } from './format-kind';
export { numberFormat, type NumberFormat } from './show-value';
