/** The work behind the commands, loaded when the first of them runs. */
export { runAnnex } from './annex';
export { runCheck } from './check';
export { runHighlight } from './highlight';
export { runScoreboard } from './scoreboard';
export { runStructure } from './structure';
export { runTrack } from './track';
