import { ConflictError, InvalidInputError } from '../../../platform/errors.js';
import type { FeedbackRecord, StatementRecord } from '../feedback.shape.js';
import { toDecision } from '../to-chains.js';

const decidedMeanwhile =
  'Somebody has decided about these words in the meantime. Look at it, then save yours if it still stands';

/** The statements that are answered: those that are named, else all that were said. Throws INVALID_INPUT. */
export function statementsToAnswer(
  tellings: readonly FeedbackRecord[],
  named: readonly string[] | null,
): readonly StatementRecord[] {
  const said = tellings.flatMap(({ statements }) => statements).filter(({ words }) => words !== null);
  const wanted = named === null ? said : said.filter(({ id }) => named.includes(id));
  if (wanted.length === 0 || (named !== null && wanted.length < new Set(named).size)) {
    throw new InvalidInputError({ statementIds: 'Choose words that were said there' });
  }
  if (wanted.some(({ takenBack }) => takenBack !== null)) {
    throw new InvalidInputError({ statementIds: 'They took these words back: there is nothing left to decide' });
  }
  return wanted;
}

/** Who decides about both would tell of the one by the other. Throws INVALID_INPUT. */
export function checkTogether(tellings: readonly FeedbackRecord[]): void {
  const keptFrom = new Set(tellings.map(({ withheldFrom }) => JSON.stringify(withheldFrom.toSorted())));
  if (keptFrom.size > 1) {
    throw new InvalidInputError({
      feedbackIds: 'These words are kept from different people. Decide about them one by one',
    });
  }
}

/** Throws CONFLICT where another decision stands than the one that was seen, with what stands. */
export function checkSeen(statements: readonly StatementRecord[], seen: string | null): void {
  for (const { decisions } of statements) {
    const last = decisions.at(-1) ?? null;
    if ((last?.id ?? null) !== seen) throw new ConflictError(decidedMeanwhile, last && toDecision(last));
  }
}
