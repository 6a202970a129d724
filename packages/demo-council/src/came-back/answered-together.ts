import { addDays, type PlainDate } from '@heard/domain/calendar/plain-date';
import { ageOn } from '@heard/domain/calendar/months';
import { type Council, demoWorker } from '../council/people.js';
import { workingDay } from '../reviews/review-days.js';
import type { Tables } from '../tables.js';
import type { ChainWriter } from './chain-writer.js';
import { textOf, type Told } from './told-before.js';

/** What three children said of the same room, within some weeks. */
export const ofTheRoom = [
  'There is nothing to do in the room where I see my family, it is all for babies.',
  'The room for family time only has baby toys. I am not a baby.',
  'Could there be a proper game in the family room? We just sit there.',
];

export const answerToAll =
  'You are right: the room for family time had things for little ones only. Now there are games and books for older ones, and a table to draw at.';

const [longAgo, lately] = [90, 21];
const youngest = 7;

/** Children with the same worker, each once, who were visited within those weeks and can speak for themselves. */
function visited(tables: Tables, told: readonly Told[], by: string, today: PlainDate): readonly Told[] {
  const born = new Map(tables.of('child').map((row) => [row['id'], textOf(row, 'date_of_birth')]));
  const isOld = ({ feedback, on }: Told) => {
    const birth = born.get(feedback['child_id'] ?? null) ?? '';
    return birth !== '' && ageOn(birth, on) >= youngest;
  };
  const found = told.filter(
    (one) =>
      textOf(one.first, 'told_by') === by &&
      one.on > addDays(today, -longAgo) &&
      one.on < addDays(today, -lately) &&
      isOld(one),
  );
  // The latest first, so that of each child the first one stays.
  return [...new Map(found.toReversed().map((one) => [one.feedback['child_id'], one])).values()].toReversed();
}

/** One decision answers what three children asked for alike; each of them was told by their worker, on a day of their own. */
export function addAnsweredTogether(
  tables: Tables,
  writer: ChainWriter,
  council: Council,
  told: readonly Told[],
  today: PlainDate,
): void {
  const own = demoWorker(council, 'PRACTITIONER');
  const colleagues = council.workers.filter((one) => one.role === 'PRACTITIONER' && !one.isDemo);
  const nearFirst = colleagues.toSorted(
    (one, other) => Number(other.team === own.team) - Number(one.team === own.team),
  );
  const found = nearFirst
    .map(({ userId }) => ({ by: userId, of: visited(tables, told, userId, today).slice(0, ofTheRoom.length) }))
    .find(({ of }) => of.length === ofTheRoom.length);
  if (found === undefined) return;
  const { by } = found;
  const last =
    found.of
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? today;
  const days = (count: number) => workingDay(addDays(last, count), 1);
  const said = found.of.map(({ feedback, on }, at) =>
    writer.say({
      words: ofTheRoom[at] ?? '',
      on,
      by,
      answer: { ownerId: by, by: days(14) },
      like: { ...feedback, occasion: null, question_asked: null },
    }),
  );
  const decided = { on: days(3), by, outcome: 'CHANGED', weight: 'DECIDED_IT', reason: answerToAll } as const;
  const response = writer.decideTogether(said, decided);
  for (const [at, telling] of said.entries())
    writer.tell(telling, response, { on: days(5 + 2 * at), by, words: answerToAll });
}
