/** What the scoreboard's area answers, as the parts of its screen show it. */
import type { AreaAnswer } from '../../areas';

export type BoardStanding = AreaAnswer<'scoreboard', 'standing'>;
export type GroupStanding = BoardStanding['groups'][number];
export type ClosedMonth = BoardStanding['months'][number];
