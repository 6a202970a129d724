import { expect, test } from 'vitest';

import { isLikeName } from './like-name.js';

test.each([
  ['Evie Inghem', 'Evie Ingham'],
  ['ingham evi', 'Evie Ingham'],
  ['Jon Smith', 'John Smith'],
  ['Zoe ONeill', 'Zoë O’Neill-Ćwik'],
  ['Maryam Khatoon', 'Maryam Khatun'],
  ['Postlethwate', 'Emily Postlethwaite'],
  ['محمد', 'محمود احمد'],
])('“%s” may mean %s', (typed, name) => {
  expect(isLikeName(typed, name)).toBe(true);
});

test.each([
  ['Evie Ingham', 'Ellie Ingham'],
  ['Evie Ingham', 'Joel Ingham'],
  ['Amber Lightfoot', 'Beth Lightfoot'],
  ['Maryam Khatun', 'Maryam Akhtar'],
])('“%s” does not mean %s', (typed, name) => {
  expect(isLikeName(typed, name)).toBe(false);
});
