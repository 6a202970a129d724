import { expect, test } from 'vitest';

import { joinPages } from './join-pages';

const page = (ids: string, endCursor: string | null) => ({
  edges: Array.from(ids).map((id) => ({ node: { id } })),
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
});

test.each([
  ['the next page stands behind what is shown', 'ab', 'cd', 'abcd'],
  ['what moved onto the next page meanwhile is shown once, where it stood first', 'abc', 'cbd', 'abcd'],
  ['an empty page adds nothing', 'ab', '', 'ab'],
])('%s', (_name, shown, next, all) => {
  expect(joinPages(page(shown, 'here'), page(next, 'further'))).toEqual(page(all, 'further'));
});

test('the last page says that nothing follows', () => {
  expect(joinPages(page('a', 'here'), page('b', null)).pageInfo).toEqual({ hasNextPage: false, endCursor: null });
});
