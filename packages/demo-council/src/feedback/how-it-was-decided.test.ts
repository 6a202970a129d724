import { expect, test } from 'vitest';
import { outcomeOf } from './how-it-was-decided.js';

test.each([
  ['Family time moved to Wednesday.', 'CHANGED'],
  ['Lock fitted on Friday. There was no fuss.', 'CHANGED'],
  ['Told to Dad kindly, with permission. The phone stays in the locker, his own idea.', 'CHANGED'],
  ['Uses the name now. The bus company sent a letter addressed to the passenger, not to Mum.', 'CHANGED'],
  ['Not the alley itself, but the café beside it, with a game after.', 'PARTLY'],
  ['A lift for now, and the school officer has spoken to him.', 'PARTLY'],
  ['Fortnightly visits instead of monthly.', 'PARTLY'],
  ['Visiting the cat is not possible yet and that was said plainly.', 'PARTLY'],
  ['No. The first ten minutes are in the garden and then there is drawing.', 'NOT_CHANGED'],
  ['Answer: in September, with big school. Reason given.', 'NOT_CHANGED'],
  ['Told the truth: money for food and clothes, and nobody is paid to like you.', 'NOT_CHANGED'],
])('%s: %s', (answer, outcome) => {
  expect(outcomeOf(answer)).toBe(outcome);
});
