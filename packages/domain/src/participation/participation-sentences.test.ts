import { describe, expect, test } from 'vitest';
import { percent } from '../calendar/percentages.js';
import {
  groupsSentence,
  inTenText,
  movementOf,
  type RatePoint,
  trendSentence,
  yearEarlierText,
} from './participation-sentences.js';

function point(label: string, participated: number, counted: number): RatePoint {
  return { label, participated, counted, rate: percent(participated, counted), suppressed: false };
}

const of = (participated: number, counted: number) => ({
  participated,
  counted,
  rate: percent(participated, counted) ?? 0,
});

const hidden: RatePoint = { label: 'Elm', participated: null, counted: null, rate: null, suppressed: true };
const teams = { one: 'team', many: 'teams' };

describe('what a line over time says', () => {
  test('from where to where, and whether chance alone could explain it', () => {
    expect(trendSentence([point('April', 48, 80), point('May', 0, 0), point('June', 56, 70)], 90)).toBe(
      'The share of reviews in which children had their say rose from 60.0% in April to 80.0% in June, ' +
        'more than chance alone would explain. None of the 2 quarters shown reached the target of 90%.',
    );
    expect(trendSentence([point('April', 10, 10), point('June', 7, 10), hidden], 90)).toBe(
      'The share of reviews in which children had their say shows no clear change: 100.0% in April and 70.0% in June, ' +
        'a difference that chance alone could explain. 1 of the 2 quarters shown reached the target of 90%. ' +
        '1 is hidden to protect children.',
    );
    expect(trendSentence([point('April', 19, 20), point('June', 19, 20)], 90)).toBe(
      'The share of reviews in which children had their say was 95.0% in April and in June. ' +
        'All 2 quarters shown reached the target of 90%.',
    );
  });

  test('against the target of each one’s year', () => {
    const points = [
      { ...point('March', 80, 100), target: 80 },
      { ...point('June', 85, 100), target: 90 },
    ];
    expect(trendSentence(points, 70)).toContain('1 of the 2 quarters shown reached the target of their year.');
    const same = points.map((one) => ({ ...one, target: 80 }));
    expect(trendSentence(same, 70)).toContain('All 2 quarters shown reached the target of 80%.');
  });

  test('in the same words as beside a figure of a year earlier, with a direction only where chance does not explain it', () => {
    expect(yearEarlierText(of(48, 80), of(56, 70), 'in May')).toBe(
      'Rose from 60.0% a year earlier, in May: more than chance alone would explain.',
    );
    expect(yearEarlierText(of(56, 70), of(48, 80), 'in May')).toBe(
      'Fell from 80.0% a year earlier, in May: more than chance alone would explain.',
    );
    expect(yearEarlierText(of(232, 300), of(240, 307), 'in May')).toBe(
      'No clear change from 77.3% a year earlier, in May: chance alone could explain the difference.',
    );
    expect(yearEarlierText(of(5, 10), of(10, 20), 'in May')).toBe('The same as a year earlier, in May.');
    expect(movementOf(of(10, 10), of(7, 10))).toBe('NO_CLEAR_CHANGE');
    expect(trendSentence([point('April', 56, 70), point('June', 48, 80)], 90)).toContain('fell from 80.0% in April');
  });

  test('says so when there is one point, or none', () => {
    expect(trendSentence([point('April', 3, 4)], 90)).toBe('In April children had their say in 75.0% of reviews.');
    expect(trendSentence([point('April', 0, 0)], 90)).toBe('There was no review coded PN1 to PN7 in this time.');
    expect(trendSentence([], 90)).toBe('There was no review coded PN1 to PN7 in this time.');
    expect(trendSentence([hidden], 90)).toBe('All of it is hidden to protect children, as there were so few reviews.');
  });
});

describe('what bars side by side say', () => {
  test('who stands out from the others', () => {
    const points = [point('Oak', 95, 100), point('Ash', 55, 100), point('Elm', 75, 100)];
    expect(groupsSentence(points, null, teams)).toBe(
      'The share is higher than the others in Oak, and lower in Ash. ' +
        'Chance alone could explain the other differences.',
    );
  });

  test('nobody, where the groups are small', () => {
    expect(groupsSentence([point('Oak', 3, 3), point('Ash', 2, 4)], null, teams)).toBe(
      'No team stands out: chance alone could explain the differences between the teams.',
    );
  });

  test('what is hidden, and what stands alone', () => {
    expect(groupsSentence([point('Oak', 30, 40), hidden, hidden], { participated: 60, counted: 80 }, teams)).toBe(
      'Oak is the only team with a figure to show: 75.0%. 2 are hidden to protect children.',
    );
    expect(groupsSentence([hidden, hidden], null, teams)).toBe(
      'All of it is hidden to protect children, as there were so few reviews.',
    );
  });
});

test.each([
  [100, 'all'],
  [96, 'nearly all'],
  [94.9, 'about 9 in 10'],
  [68.5, 'about 7 in 10'],
  [4.9, 'very few'],
  [0, 'none'],
])('%d% is %s', (rate, words) => {
  expect(inTenText(rate)).toBe(words);
});
