import { inGroupOrder } from '@heard/domain/participation/participation-groups';
import { InvalidInputError } from '../../platform/errors.js';
import type { Unit } from '../../platform/unit.js';
import type { ParticipationFigures } from './participation-figures.shape.js';
import { countedRows, nameOf, toFigures } from './participation.queries.js';
import type { ParticipationQuestion } from './participation-question.shape.js';

/** One team, say, over time: its quarters with reviews, in order. */
export interface ParticipationGridLine {
  readonly key: string;
  readonly label: string;
  readonly quarters: readonly ParticipationFigures[];
}

/** The reader's own reviews, split by quarter as well as by this, in order. */
export async function participationGrid(unit: Unit, question: ParticipationQuestion): Promise<ParticipationGridLine[]> {
  const { groupBy } = question;
  if (groupBy === null || groupBy === 'QUARTER' || groupBy === 'YEAR') {
    throw new InvalidInputError({ groupBy: 'Choose what to hold side by side over the quarters, such as teams' });
  }
  const rows = await countedRows(unit, question, true);
  const lines = new Map<string, { key: string; label: string; quarters: ParticipationFigures[] }>();
  for (const row of rows) {
    const { key, label } = nameOf(groupBy, row);
    const line = lines.get(key) ?? { key, label, quarters: [] };
    line.quarters.push(toFigures(row, 'QUARTER'));
    lines.set(key, line);
  }
  const inOrder = [...lines.values()].map((line) => ({ ...line, quarters: inGroupOrder('QUARTER', line.quarters) }));
  return inGroupOrder(groupBy, inOrder);
}
