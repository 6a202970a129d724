import { addDays, type PlainDate } from '@heard/domain/calendar/plain-date';
import { type Council, demoWorker } from '../council/people.js';
import { sentences } from '../sentences.js';
import type { Tables } from '../tables.js';
import type { ChainWriter } from './chain-writer.js';
import { textOf } from './told-before.js';

/** So many of the latest meetings came back to their group with what was decided. */
const meetings = 3;

/** What groups said together was decided, and told to them at a later meeting by whoever had written it down. */
export function addToldGroups(tables: Tables, writer: ChainWriter, council: Council, today: PlainDate): void {
  const by = demoWorker(council, 'CHILDRENS_RIGHTS').userId;
  const answers = new Map(sentences.flatMap(({ use, words, answer }) => (use === 'GROUP' ? [[words, answer]] : [])));
  const said = new Map(tables.of('statement').map((row) => [row['feedback_id'], row]));
  const answered = tables
    .of('feedback')
    .filter((row) => row['child_id'] === null && textOf(row, 'given_on') < addDays(today, -18))
    .flatMap((feedback) => {
      const statement = said.get(feedback['id'] ?? null);
      const words = answers.get(textOf(statement, 'words'));
      return words ? [{ feedback, statementId: textOf(statement, 'id'), words }] : [];
    })
    .toSorted((one, other) => (textOf(one.feedback, 'given_on') < textOf(other.feedback, 'given_on') ? 1 : -1));
  for (const { feedback, statementId, words } of answered.slice(0, meetings)) {
    const on = textOf(feedback, 'given_on');
    const response = writer.decide(
      { id: textOf(feedback, 'id'), statementId },
      { on: addDays(on, 7), by, outcome: 'CHANGED', weight: 'MUCH', reason: words },
    );
    const end = { result: 'TOLD', told_on: addDays(on, 14), means: 'CONVERSATION', words };
    writer.end([statementId], response, by, end);
  }
}
