import { addDays, type PlainDate } from '@heard/domain/calendar/plain-date';
import { type Council, demoWorker } from '../council/people.js';
import { workingDay } from '../reviews/review-days.js';
import type { Row, Tables } from '../tables.js';
import type { ChainWriter } from './chain-writer.js';
import { textOf } from './told-before.js';

/** What they said about it: first whoever is of the demo’s team. */
export const whyTakenBack = [
  'I have thought about it. I do not want anybody to do anything about it now.',
  'We talked it over ourselves. It is all right again, so you can leave it.',
] as const;

const thinkingItOver = 3;

/** What children themselves said, and nobody has decided about, with whoever owes the answer; the latest first. */
export function undecided(
  tables: Tables,
  before: PlainDate,
): readonly { readonly item: Row; readonly feedback: Row }[] {
  const answered = new Set(tables.of('response_statement').map((row) => row['statement_id']));
  const decided = new Set(
    tables.of('statement').flatMap((row) => (answered.has(row['id'] ?? null) ? [row['feedback_id']] : [])),
  );
  const said = new Map(tables.of('feedback').map((row) => [row['id'], row]));
  return tables
    .of('work_item')
    .filter((item) => item['kind'] === 'ANSWER_CHILD' && item['closed_at'] === null)
    .flatMap((item) => {
      const feedback = said.get(item['subject_id'] ?? null);
      return feedback === undefined || decided.has(feedback['id']) ? [] : [{ item, feedback }];
    })
    .filter(({ feedback }) => feedback['speaker_role'] === 'CHILD' && textOf(feedback, 'given_on') < before)
    .toSorted((one, other) => (textOf(one.feedback, 'given_on') < textOf(other.feedback, 'given_on') ? 1 : -1));
}

/** Two children took their words back before anybody had decided: one of the demo’s team, one of another. */
export function addTakenBack(tables: Tables, writer: ChainWriter, council: Council, today: PlainDate): void {
  const { team } = demoWorker(council, 'PRACTITIONER');
  const practitioners = council.workers.filter((one) => one.role === 'PRACTITIONER');
  const open = undecided(tables, addDays(today, -2 * thinkingItOver));
  const ownerOf = (item: Row) => practitioners.find(({ userId }) => userId === item['owner_id']);
  const ofTeam = open.filter(({ item }) => ownerOf(item)?.team === team);
  const nearby = ofTeam.find(({ item }) => ownerOf(item)?.isDemo === false) ?? ofTeam[0];
  const other = open.find(({ item }) => ownerOf(item) !== undefined && ownerOf(item)?.team !== team);
  for (const [at, reason] of whyTakenBack.entries()) {
    const one = [nearby, other][at];
    if (one === undefined) continue;
    const { item, feedback } = one;
    const on = workingDay(addDays(textOf(feedback, 'given_on'), thinkingItOver), 1);
    const statements = tables
      .of('statement')
      .filter((row) => row['feedback_id'] === feedback['id'] && row['words'] !== null);
    const by = textOf(item, 'owner_id');
    writer.takeBack(
      feedback['id'] ?? null,
      statements.map((row) => row['id'] ?? null),
      { on, by, reason },
    );
  }
}
