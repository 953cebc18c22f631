export {
  combinedLines,
  type Combination,
  type CombinationKind,
  type CombinedLine,
  type CountedIn,
} from './combination';
export { combineAnnexes, type Combined, type Total } from './combine';
export { countedAnnexes, type Counted, type NotCounted } from './counted';
export { settledLines } from './settled-lines';
export {
  figureFor,
  figureText,
  isOfKind,
  isRatio,
  sameFigure,
  type RatioFigure,
  type UnitAnnex,
  type UnitFigure,
  type Verdict,
} from './unit-annex';
