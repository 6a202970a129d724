import { expect, test } from 'vitest';
import { render, screen } from '@testing-library/react';

import { Quote } from './quote';

test.each([
  ['No way.', false],
  ['“She said no” and “why”, then left', false],
  ['“You’re quite annoying.”', true],
  ['"Two lines\nof it."', true],
])('words get no second pair of marks where they were written down with one: %j, %j', (words, isMarked) => {
  render(<Quote words={words} />);
  expect(screen.getByRole('figure').hasAttribute('data-marked')).toBe(isMarked);
});
