import { expect, test } from 'vitest';
import { procedureRules } from './procedure-rules.js';

test.each([
  ['CHILDREN_ACT_1989', 'Answer it within 10 working days of receiving it; 10 working days more where it is complex'],
  ['CORPORATE', 'Acknowledge it within 5 working days of receiving it.'],
  ['CORPORATE', 'Answer it within 10 working days after acknowledging it'],
] as const)('the page of a complaint under %s says: %s', (procedure, rule) => {
  expect(procedureRules(procedure).some((sentence) => sentence.startsWith(rule))).toBe(true);
});

test('what is handled somewhere else has no rules of ours', () => {
  expect(procedureRules('OTHER')).toEqual([]);
});
