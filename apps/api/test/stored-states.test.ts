import { describe, expect, test } from 'vitest';
import { changesOfRows } from './stored-states.js';

const child = { id: '1', name: 'Robin', marks: [1, 2] };
const before = new Map([
  [
    'child',
    new Map([
      ['{1}', child],
      ['{2}', { ...child, id: '2' }],
    ]),
  ],
]);

describe('what became of rows', () => {
  test('is nothing where each has its values, whatever columns and tables came', () => {
    const after = new Map([
      [
        'child',
        new Map([
          ['{2}', { ...child, id: '2' }],
          ['{1}', { ...child, team: 'East' }],
        ]),
      ],
      ['plan', new Map()],
    ]);
    expect(changesOfRows(before, after)).toEqual({ changed: [], added: {} });
  });

  test('is told of each value that is another, by table, key and column', () => {
    const after = new Map([
      [
        'child',
        new Map([
          ['{1}', { ...child, marks: [2, 1] }],
          ['{2}', { id: '2', marks: [1, 2] }],
        ]),
      ],
    ]);
    expect(changesOfRows(before, after).changed).toEqual([
      'child {1} marks: [1,2] became [2,1]',
      'child {2} name: "Robin" became nothing',
    ]);
  });

  test('is told of rows and tables that are gone, and of rows that came', () => {
    const after = new Map([
      [
        'child',
        new Map([
          ['{2}', { ...child, id: '2' }],
          ['{3}', child],
          ['{4}', child],
        ]),
      ],
    ]);
    expect(changesOfRows(before, after)).toEqual({ changed: ['child {1} gone'], added: { child: 2 } });
    expect(changesOfRows(before, new Map()).changed).toEqual(['child {1} gone', 'child {2} gone']);
  });
});
