import type { ComplaintStage } from './complaint-stages.js';

/** Who has to act for a stage to end: "Beech team’s turn to answer". `team` is null while no team has the complaint. */
export function whoseTurn(stage: ComplaintStage, team: string | null): string {
  if (stage === 'STAGE_2') return 'The stage 2 investigator’s turn';
  if (stage === 'STAGE_3') return 'The review panel’s turn';
  return team === null ? 'The complaints manager’s turn: no team has it yet' : `${team}’s turn to answer`;
}
