import { addDays, type PlainDate } from '@heard/domain/calendar/plain-date';
import { type Council, demoWorker } from '../council/people.js';
import type { Row, Tables } from '../tables.js';
import type { ChainWriter } from './chain-writer.js';
import { textOf, type Told } from './told-before.js';

const [longAgo, lately] = [150, 30];

/** As the product closes what was owed. */
const closedBecause = {
  ASKED_NOT: 'They asked not to be told',
  UNREACHED: 'They could not be told, and a manager has said that nobody tries again',
  WITHDRAWN: 'They took back what they said',
} as const;

/** A chain does not only end by being told: for some children it ended otherwise. Answers for whom. */
export function addOtherEnds(
  tables: Tables,
  writer: ChainWriter,
  council: Council,
  told: readonly Told[],
  today: PlainDate,
): readonly Told[] {
  const { team } = demoWorker(council, 'PRACTITIONER');
  const ofTeam = new Set(
    council.workers.filter((worker) => worker.team === team && !worker.isDemo).map(({ userId }) => userId),
  );
  const ended = told
    .filter(
      ({ first, response, on }) =>
        ofTeam.has(textOf(first, 'told_by')) &&
        response['action_promised'] === false &&
        on < addDays(today, -lately) &&
        on > addDays(today, -longAgo),
    )
    .slice(0, 3);
  const [unreached, askedNot, withdrawn] = ended;
  const end = (one: Told, result: keyof typeof closedBecause, part: Row): void => {
    for (const row of one.rows)
      tables.change('told_back', row['id'] ?? null, { ...part, result, words: null, means: null });
    writer.close(one.feedback['id'] ?? null, textOf({ told_on: one.on, ...part }, 'told_on'), closedBecause[result]);
  };
  if (askedNot) end(askedNot, 'ASKED_NOT', {});
  const changedMind = 'They came themselves to say that they had been cross that day, and want it taken back.';
  if (withdrawn) end(withdrawn, 'WITHDRAWN', { reason: changedMind });
  if (unreached === undefined) return ended;
  const statements = unreached.rows.map((row) => row['statement_id'] ?? null);
  const by = textOf(unreached.first, 'told_by');
  const why = ['Went out when I came.', 'Would not open the door, and said through it to leave it be.'];
  for (const [at, reason] of why.entries()) {
    const on = addDays(unreached.on, at * 6);
    const missed = { result: 'COULD_NOT', told_on: on, reason, try_again_on: addDays(on, 6) };
    writer.end(statements, unreached.response['id'] ?? null, by, missed);
  }
  const manager = demoWorker(council, 'TEAM_MANAGER').userId;
  const on = addDays(unreached.on, 14);
  end(unreached, 'UNREACHED', {
    told_on: on,
    created_at: `${on}T17:15:00Z`,
    created_by: manager,
    told_by: manager,
    reason: 'After two tries we leave it. The answer lies in a letter on the file, and they know that it is there.',
  });
  return ended;
}
