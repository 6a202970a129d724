import { expect, test } from 'vitest';
import { outcomeOf } from './how-it-was-decided.js';

test.each([
  ['Family time moved to Wednesday.', 'CHANGED'],
  ['Lock fitted on Friday. There was no fuss.', 'CHANGED'],
  ['We told Dad kindly, as you said we could. His phone stays in the locker now. That was his idea.', 'CHANGED'],
  ['Uses the name now. The bus company sent a letter addressed to the passenger, not to Mum.', 'CHANGED'],
  ['Not the alley itself, but the café beside it, with a game after.', 'PARTLY'],
  ['A lift for now, and the school officer has spoken to him.', 'PARTLY'],
  ['Fortnightly visits instead of monthly.', 'PARTLY'],
  ['You have photographs of him on your bedroom wall. You cannot visit him yet, and we are sorry.', 'PARTLY'],
  ['No. The first ten minutes are in the garden and then there is drawing.', 'NOT_CHANGED'],
  ['Answer: in September, with big school. Reason given.', 'NOT_CHANGED'],
  ['Jackie gets money for your food and clothes. Nobody is paid to like you.', 'NOT_CHANGED'],
  ['There is no last day. You stay here. We made a calendar with pictures, so that you can see.', 'NOT_CHANGED'],
  ['They know now that you sleep through with it. It stays.', 'NOT_CHANGED'],
  ['Somebody from outside the house is looking into it. We come back in a week and tell you more.', 'NOT_CHANGED'],
  ['You were right to say it. The people who keep you safe know, and one of them comes tomorrow.', 'NOT_CHANGED'],
])('%s: %s', (answer, outcome) => {
  expect(outcomeOf(answer)).toBe(outcome);
});
