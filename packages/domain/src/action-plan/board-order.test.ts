import { describe, expect, test } from 'vitest';
import { afterIdInGap, afterIdNow, cardOn, standsThere, withMove } from './board-order.js';

const column = (key: string, ids: string) => ({
  key,
  label: key.toLowerCase(),
  actions: ids.split('').map((id) => ({ id, columnKey: key, title: `Card ${id}` })),
});
const board = [column('A', 'abc'), column('B', 'xy'), column('C', '')];

function picture(columns: readonly { key: string; actions: readonly { id: string }[] }[]): string {
  return columns.map(({ key, actions }) => `${key}:${actions.map(({ id }) => id).join('')}`).join(' ');
}

describe('the board once a card is moved', () => {
  test.each([
    ['b', 'B', null, 'A:ac B:bxy C:'],
    ['b', 'B', 'x', 'A:ac B:xby C:'],
    ['b', 'B', 'y', 'A:ac B:xyb C:'],
    ['b', 'C', null, 'A:ac B:xy C:b'],
    ['c', 'A', null, 'A:cab B:xy C:'],
    ['a', 'A', 'c', 'A:bca B:xy C:'],
    ['a', 'A', 'b', 'A:bac B:xy C:'],
    ['b', 'B', 'gone', 'A:ac B:xyb C:'],
    ['nobody', 'B', null, 'A:abc B:xy C:'],
    ['b', 'NOWHERE', null, 'A:abc B:xy C:'],
  ])('%s to %s after %s', (id, toColumn, afterId, after) => {
    expect(picture(withMove(board, { id, toColumn, afterId }))).toBe(after);
  });

  test('the card knows its new column and keeps all else; other columns stay the same object', () => {
    const moved = withMove(board, { id: 'b', toColumn: 'B', afterId: null });
    expect(cardOn(moved, 'b')).toEqual({ id: 'b', columnKey: 'B', title: 'Card b' });
    expect(moved[1]?.label).toBe('b');
    expect(moved[2]).toBe(board[2]);
  });
});

describe('where a gap is', () => {
  const cards = column('A', 'abcd').actions;

  test.each([
    ['x', 'a', 'before', null],
    ['x', 'b', 'before', 'a'],
    ['x', 'd', 'after', 'd'],
    ['b', 'c', 'before', 'a'],
    ['a', 'b', 'before', null],
    ['c', 'b', 'after', 'b'],
  ] as const)('%s put %s… %s', (moved, besideId, side, afterId) => {
    expect(afterIdInGap(cards, moved, { besideId, side })).toBe(afterId);
  });

  test.each([
    ['a', null],
    ['b', 'a'],
    ['d', 'c'],
    ['elsewhere', null],
  ])('%s stands after %s', (id, afterId) => {
    expect(afterIdNow(cards, id)).toBe(afterId);
  });
});

test.each([
  ['b', 'A', 'a', true],
  ['b', 'A', 'b', true],
  ['a', 'A', null, true],
  ['b', 'A', null, false],
  ['b', 'B', 'a', false],
  ['b', 'NOWHERE', 'a', false],
])('%s in %s after %s: stands there already is %s', (id, toColumn, afterId, there) => {
  expect(standsThere(board, { id, toColumn, afterId })).toBe(there);
});
