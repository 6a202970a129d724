import { expect, test } from 'vitest';
import { groupLabel, inGroupOrder, type ParticipationGroup } from './participation-groups.js';

function order(group: ParticipationGroup, ...keys: string[]): string[] {
  return inGroupOrder(
    group,
    keys.map((key) => ({ key, label: groupLabel(group, key) ?? key })),
  ).map(({ label }) => label);
}

test('rows come in the order in which people read them', () => {
  expect(order('AGE_BAND', 'unknown', '10-15', '5-9', '0')).toEqual(['Under 1', '5 to 9', '10 to 15', 'Age not known']);
  expect(order('SEX', 'U', 'M', 'F')).toEqual(['Female', 'Male', 'Not known']);
  expect(order('ETHNICITY', 'unknown', 'NOBT', 'BCRB', 'WBRI')).toEqual([
    'White British',
    'Caribbean',
    'Not yet obtained',
    'Not known',
  ]);
  expect(order('QUARTER', '2025-26 Q1', '2024-25 Q4')).toEqual(['2024-25 Q4', '2025-26 Q1']);
  expect(order('TEAM', 'none', 'Oak', 'Ash')).toEqual(['Ash', 'Oak', 'No team']);
});
