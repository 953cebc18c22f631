/** What the files that were read so far come to, as the pane shows it before anything is written. */
import { messages } from '../../../messages';
import {
  type AnnexGathering,
  type Consolidation,
  type Gathered,
  type ListedSide,
  type OpenChoice,
  type TakingIn,
} from '../../../workflow';

export interface TakenSoFar extends Pick<Consolidation, 'files' | 'left' | 'missingUnits' | 'badFiles'> {
  readonly open: readonly OpenChoice[];
  /** Cells that will be written without asking. */
  readonly cells: number;
}

export function takenSoFar(taking: TakingIn): TakenSoFar {
  const { files, left, missingUnits, badFiles, taken } = taking.result();
  return { files, left, missingUnits, badFiles, open: taking.open(), cells: taken.length };
}

export interface GatheredSoFar extends Pick<
  Gathered,
  'totals' | 'files' | 'rest' | 'missingUnits' | 'badFiles'
> {
  readonly knowsUnits: boolean;
}

export function gatheredSoFar(gathering: AnnexGathering): GatheredSoFar {
  const { totals, files, rest, missingUnits, badFiles } = gathering.result();
  return { totals, files, rest, missingUnits, badFiles, knowsUnits: gathering.knowsUnits };
}

/** What a person chose for one open choice: a side by its place, or to keep what stands there. */
export interface ChosenSide {
  readonly id: string;
  readonly task: string;
  readonly field: OpenChoice['field'];
  readonly choice: number | 'keep';
}

/** The choices as rows of the workbook's list; the side not chosen is told to stay out. */
export function choiceSides(
  open: readonly OpenChoice[],
  chosen: readonly ChosenSide[],
): readonly ListedSide[] {
  return chosen.flatMap(({ id, task, field, choice }): readonly ListedSide[] => {
    const found = open.find((one) => one.id === id && one.task === task && one.field === field);
    if (!found) return [];
    return found.sides.map(({ value, from }, index) => ({
      id,
      task,
      field,
      why: messages('vi').takeIn.conflict[found.reason],
      master: found.master,
      value,
      from,
      choice: choice === index ? 'take' : 'keep',
    }));
  });
}
