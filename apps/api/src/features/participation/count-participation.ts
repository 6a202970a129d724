import { periodProblems } from '@heard/domain/participation/asked-period';
import { InvalidInputError } from '../../platform/errors.js';
import type { Unit } from '../../platform/unit.js';
import type { ParticipationFigures } from './participation-figures.shape.js';
import { countsExactly } from './participation.policy.js';
import { exactParticipation } from './participation.queries.js';
import type { AskedDays, ParticipationQuestion } from './participation-question.shape.js';
import { releasedParticipation } from './release/released-figures.queries.js';

/** Reads figures for days that make sense. Throws INVALID_INPUT. */
export async function readFigures<Asked extends AskedDays, Figures>(
  unit: Unit,
  asked: Asked,
  read: (unit: Unit, asked: Asked) => Promise<Figures>,
): Promise<Figures> {
  const problems = periodProblems(asked);
  if (problems !== null) throw new InvalidInputError(problems);
  return read(unit, asked);
}

/** Figures for this reader: counted from the reviews in their reach, or as they were released. Throws INVALID_INPUT. */
export async function readParticipation(unit: Unit, asked: ParticipationQuestion): Promise<ParticipationFigures[]> {
  const read = countsExactly(unit.actor) ? exactParticipation : releasedParticipation;
  return readFigures(unit, asked, read);
}
