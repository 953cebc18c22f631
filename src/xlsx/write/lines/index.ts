export type { LineMove } from './line-move';
export { moveLines } from './move-lines';
