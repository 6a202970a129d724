import { expect, test } from 'vitest';
import { byName } from './by-name.js';

const names = [
  'Participation team',
  'participation lead',
  'Participation',
  'Children’s rights officer',
  'Children in care council',
  'Childrens Commissioner',
  'Children’s Commissioner',
  'Childrens',
  'Children s',
  'Team manager, Beech team',
  'Team manager',
  'Team manager Beech',
  'Team manager-Beech',
  'Team manager’s deputy',
  'Looked-after team',
  'Looked after team',
  'Éire link worker',
  'Emergency duty team',
  'de Souza',
  'Desmond',
  'De souza',
  'Head of service',
  'Head of Service',
  'Headteachers',
  '',
];

test('names stand in the order that the rules of British English give them', () => {
  const ruled = new Intl.Collator('en-GB');
  expect(names.toSorted(byName)).toEqual(names.toSorted((one, other) => ruled.compare(one, other)));
});

test('each two of them, too', () => {
  const ruled = new Intl.Collator('en-GB');
  const pairs = names.flatMap((one) => names.map((other) => [one, other] as const));
  const wrong = pairs.filter(([one, other]) => Math.sign(byName(one, other)) !== ruled.compare(one, other));
  expect(wrong).toEqual([]);
});
