/** The targets of the plan: what its tasks, goals and products promise in figures. */
import { targetsOfTasks } from '../../domain/targets';
import type { PlanTarget } from '../../domain/targets';
import type { AreaMethod, DeskInside } from './area';

export interface TargetsArea {
  /** Every target that the recognised tasks state, in the order of the workbook. */
  list: AreaMethod<null, readonly PlanTarget[]>;
}

export const targetsArea = (desk: DeskInside): TargetsArea => ({
  list: async () => targetsOfTasks((await desk.latest()).recognized),
});
