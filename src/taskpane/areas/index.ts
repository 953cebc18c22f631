/** The areas of the desk. Their code arrives when an area is first asked, so that the pane shows at once. */
import type { AreaMethod, DeskInside } from './area';
import type { AmendmentArea } from './amendment-area';
import type { AnnexArea } from './annex-area';
import type { MendingArea } from './mending-area';
import type { ReportArea } from './report-area';
import type { ScoreboardArea } from './scoreboard-area';
import type { TargetsArea } from './targets-area';
import type { UnitsArea } from './units-area';

export interface Areas {
  readonly amendment: AmendmentArea;
  readonly annex: AnnexArea;
  readonly mending: MendingArea;
  readonly report: ReportArea;
  readonly scoreboard: ScoreboardArea;
  readonly targets: TargetsArea;
  readonly units: UnitsArea;
}

export type AreaName = keyof Areas;
export type MethodOf<Area extends AreaName> = keyof Areas[Area] & string;

type RequestOf<Method> = Method extends AreaMethod<infer Request, unknown> ? Request : never;
type AnswerOf<Method> = Method extends AreaMethod<never, infer Answer> ? Answer : never;

export type AreaRequest<Area extends AreaName, Method extends MethodOf<Area>> = RequestOf<
  Areas[Area][Method]
>;
export type AreaAnswer<Area extends AreaName, Method extends MethodOf<Area>> = AnswerOf<Areas[Area][Method]>;

/** How each area is made where the workbook is. */
export const AREAS: { readonly [Area in AreaName]: (desk: DeskInside) => Promise<Areas[Area]> } = {
  amendment: async (desk) =>
    (await import(/* webpackChunkName: "area-amendment" */ './amendment-area')).amendmentArea(desk),
  annex: async (desk) => (await import(/* webpackChunkName: "area-annex" */ './annex-area')).annexArea(desk),
  mending: async (desk) =>
    (await import(/* webpackChunkName: "area-mending" */ './mending-area')).mendingArea(desk),
  report: async (desk) =>
    (await import(/* webpackChunkName: "area-report" */ './report-area')).reportArea(desk),
  scoreboard: async (desk) =>
    (await import(/* webpackChunkName: "area-scoreboard" */ './scoreboard-area')).scoreboardArea(desk),
  targets: async (desk) =>
    (await import(/* webpackChunkName: "area-targets" */ './targets-area')).targetsArea(desk),
  units: async (desk) => (await import(/* webpackChunkName: "area-units" */ './units-area')).unitsArea(desk),
};

export type { AreaMethod, AskedOfFile, DeskInside, MakesFiles, ReadsFiles } from './area';
export type { AmendmentArea } from './amendment-area';
export type { AnnexArea } from './annex-area';
export type { MendingArea } from './mending-area';
export type { ReportArea } from './report-area';
export type { ScoreboardArea } from './scoreboard-area';
export type { TargetsArea } from './targets-area';
export type { UnitsArea } from './units-area';
