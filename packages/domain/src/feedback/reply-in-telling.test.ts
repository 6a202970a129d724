import { expect, test } from 'vitest';
import { holdsReply, withReply } from './reply-in-telling.js';

const words = { partnerName: 'Imelda Rostron', reply: 'Two friends from the choir.\n' };
const brought = 'You eat with them.\n\nImelda Rostron says: “Two friends from the choir.”';

test('a reply stands at the end of what is told, as the partner’s, and once', () => {
  expect(withReply('You eat with them. ', words)).toBe(brought);
  expect(withReply('', words)).toBe('Imelda Rostron says: “Two friends from the choir.”');
  expect(withReply(brought, words)).toBe(brought);
});

test.each([
  ['as it was brought in', brought, true],
  ['in other lines, with more after it', 'Imelda Rostron  says:\n“Two friends from\nthe choir.” So you know.', true],
  ['with other words', brought.replace('Two', 'Three'), false],
  ['as if the teller said so', 'You eat with them. Two friends from the choir.', false],
  ['as another’s', brought.replace('Imelda', 'Jo'), false],
  ['nothing was told', null, false],
])('what was told holds it: %s', (_what, told, expected) => {
  expect(holdsReply(told, words)).toBe(expected);
});
