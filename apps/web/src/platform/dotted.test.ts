import { expect, test } from 'vitest';

import { dotted } from './dotted';

test('what there is stands in one line, and no line begins with a dot', () => {
  expect(dotted(['9 years', null, 'Beech team', ''])).toBe('9 years\u00A0· Beech team');
  expect(dotted([undefined, false])).toBe('');
});
