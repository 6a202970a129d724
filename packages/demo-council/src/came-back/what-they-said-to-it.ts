import { addDays, type PlainDate } from '@heard/domain/calendar/plain-date';
import { workingDay } from '../reviews/review-days.js';
import type { Tables } from '../tables.js';
import type { ChainWriter, NewTelling } from './chain-writer.js';
import { objections, type Reaction, reactions } from './reactions.js';
import { textOf, type Told } from './told-before.js';

const promised = 14;
const untilAnswered = 6;

/** What a child said to it: feedback of the same child, by which the telling ends. */
function react(tables: Tables, writer: ChainWriter, told: Told, { words }: Reaction, isAnswered: boolean): NewTelling {
  const by = textOf(told.first, 'told_by');
  const like = {
    ...told.feedback,
    occasion: null,
    capture_method: null,
    question_asked: told.first['words'] ?? null,
  };
  const answer = isAnswered ? { ownerId: by, by: workingDay(addDays(told.on, promised), 1) } : null;
  const said = writer.say({ words, on: told.on, by, answer, like });
  for (const row of told.rows) tables.change('told_back', row['id'] ?? null, { reaction_feedback_id: said.id });
  return said;
}

function latest(told: readonly Told[], { toldOf }: Reaction): Told | undefined {
  return told.find(({ first }) => textOf(first, 'words').startsWith(toldOf));
}

/** Some say that it is good now; to two it still is not: one waits again, one was answered a second time. */
export function addReactions(
  tables: Tables,
  writer: ChainWriter,
  told: readonly Told[],
  today: PlainDate,
): readonly Told[] {
  const content = reactions.flatMap((reaction) => {
    const to = latest(told, reaction);
    return to === undefined ? [] : [{ reaction, to }];
  });
  for (const { reaction, to } of content) react(tables, writer, to, reaction, false);
  const not = objections
    .flatMap((objection) => {
      const to = latest(told, objection);
      return to === undefined ? [] : [{ objection, to }];
    })
    .toSorted((one, other) => (one.to.on < other.to.on ? 1 : -1));
  const [waits, ...others] = not;
  const answered = others.find(({ to }) => addDays(to.on, untilAnswered) <= today);
  if (waits) react(tables, writer, waits.to, waits.objection, true);
  if (answered) {
    const said = react(tables, writer, answered.to, answered.objection, true);
    const by = textOf(answered.to.first, 'told_by');
    const on = addDays(answered.to.on, untilAnswered);
    const reason = answered.objection.answer;
    const decided = writer.decide(said, { on, by, outcome: 'CHANGED', weight: 'DECIDED_IT', reason });
    writer.tell(said, decided, { on, by, words: reason });
  }
  return [...content, ...not].map(({ to }) => to);
}
