import { expect, test } from 'vitest';
import { rolesWith } from '../access/permissions.js';
import { roles } from '../access/roles.js';
import { retentionLabels } from './kept-years.js';
import { pastTimeListsOf } from './past-time-lists.js';

test('whoever may look at what is past its time has a list, and nobody else', () => {
  const withList = roles.filter((role) => pastTimeListsOf(role).length > 0);
  expect(new Set(withList)).toEqual(new Set(rolesWith('retention:look')));
});

test('each kind but the access log is in the list of one role', () => {
  const kinds = roles.flatMap((role) => pastTimeListsOf(role));
  expect(kinds.toSorted()).toEqual(
    Object.keys(retentionLabels)
      .filter((kind) => kind !== 'ACCESS_LOG')
      .toSorted(),
  );
});
