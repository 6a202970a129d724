import { expect, test } from 'vitest';
import { cursorOf, pageOf, toConnection } from './paging.js';
import { id } from './row-shapes.js';

const row = (digit: number) => ({ id: `0190000${String(digit)}-0000-7000-8000-000000000000` });
const cursor = cursorOf({ id });

test('a page holds as many rows as were asked for, and says that one more was found', () => {
  expect(pageOf([1, 2, 3], 2)).toEqual({ rows: [1, 2], hasNextPage: true });
  expect(pageOf([1, 2], 2)).toEqual({ rows: [1, 2], hasNextPage: false });
});

test('a row of which nothing may be shown is left out, and the next page still begins after it', () => {
  const page = { rows: [row(1), row(2), row(3)], hasNextPage: true };
  const shown = toConnection(page, cursor, (one) => (one.id === row(3).id ? null : one));
  expect(shown.edges.map(({ node }) => node)).toEqual([row(1), row(2)]);
  expect(cursor.read(shown.pageInfo.endCursor)).toEqual(row(3));
});

test('a page of nothing has no end', () => {
  expect(toConnection({ rows: [], hasNextPage: false }, cursor, (one) => one)).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false, endCursor: null },
  });
});
