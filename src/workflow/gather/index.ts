export type {
  BadAnnex,
  Gathered,
  GatheredFile,
  GatheredTotal,
  PartPlace,
  RestFigure,
  RestReason,
} from './gathered';
export { gatherAnnexes, type AnnexGathering, type AnnexToGather, type GatherOptions } from './gathering';
export { CELLS_TABLE, PARTS_TABLE, REST_TABLE } from './names';
