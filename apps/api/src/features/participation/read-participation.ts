import { periodProblems } from '@heard/domain/participation/asked-period';
import { recordEvent } from '../../foundations/audit/record-access.js';
import { InvalidInputError } from '../../platform/errors.js';
import type { Unit } from '../../platform/unit.js';
import type { ParticipationFigures } from './participation-figures.js';
import { countsExactly } from './participation.policy.js';
import { exactParticipation, type ParticipationQuestion } from './participation.queries.js';
import { releasedParticipation } from './released-figures.queries.js';

/** Figures for this reader: counted from the reviews in their reach, or as they were released. Throws INVALID_INPUT. */
export async function readParticipation(unit: Unit, asked: ParticipationQuestion): Promise<ParticipationFigures[]> {
  const problems = periodProblems(asked);
  if (problems !== null) throw new InvalidInputError(problems);
  const read = countsExactly(unit.actor) ? exactParticipation : releasedParticipation;
  const figures = await read(unit, asked);
  await recordEvent(unit, 'participation', 'OK');
  return figures;
}
