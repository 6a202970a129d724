import { describe, expect, test } from 'vitest';
import { type AchievementStand, nextStep, stepsToAchieved } from './steps-to-achieved.js';

const bare: AchievementStand = {
  columnKey: 'IN_PROGRESS',
  leads: [],
  measure: null,
  evidenceCount: 0,
  tellsWhatChanged: false,
};
const led = { ...bare, leads: ['Head of Family Help'], measure: 'Twelve teams answered' };
const shown = { ...led, evidenceCount: 1 };
const told = { ...shown, tellsWhatChanged: true };

describe('the way to achieved', () => {
  test.each([
    ['nothing but a title', bare, [], 'EVIDENCE'],
    ['an empty measure', { ...bare, measure: '  ' }, [], 'EVIDENCE'],
    ['led and measured', led, ['LEAD', 'MEASURE'], 'EVIDENCE'],
    ['evidence that it was done', shown, ['LEAD', 'MEASURE', 'EVIDENCE'], 'CHANGE'],
    ['evidence of what changed', told, ['LEAD', 'MEASURE', 'EVIDENCE', 'CHANGE'], 'ACHIEVED'],
    ['achieved', { ...told, columnKey: 'ACHIEVED' }, ['LEAD', 'MEASURE', 'EVIDENCE', 'CHANGE', 'ACHIEVED'], null],
    [
      'achieved in an older plan, without evidence',
      { ...led, columnKey: 'ACHIEVED' },
      ['LEAD', 'MEASURE', 'ACHIEVED'],
      'EVIDENCE',
    ],
  ] as const)('%s', (_, stand, done, next) => {
    const steps = stepsToAchieved(stand);
    expect(steps.filter((step) => step.done).map((step) => step.step)).toEqual(done);
    expect(nextStep(stand)).toBe(next);
  });

  test('says what is missing as plainly as what is there', () => {
    expect(stepsToAchieved(shown).map((step) => step.words)).toEqual([
      'Somebody leads it',
      'It says what will show that it worked',
      'There is evidence that it was done',
      'Nothing says yet what changed for children',
      'It has not been moved to Achieved',
    ]);
  });
});
