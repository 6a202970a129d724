import { afterEach, beforeEach, expect, test } from 'vitest';

import { setCouncilTime } from './council-time';
import { draftDatabase } from './draft-database';
import {
  deleteOldDrafts,
  endOfDraft,
  forgetDrafts,
  listDrafts,
  listWithThrown,
  readDraft,
  removeDraft,
  writeDraft,
} from './draft-store';
import { takeBackDraft, throwDraft } from './thrown-drafts';

const amal = { id: 'amal', draftKey: '0a'.repeat(32) };
const bo = { id: 'bo', draftKey: '0b'.repeat(32) };
const words = 'I want to see my brother every week';

const goTo = (moment: number) => {
  const now = new Date(moment).toISOString();
  setCouncilTime({ now, today: now.slice(0, 10) });
};

beforeEach(async () => listDrafts(amal)); // somebody is signed in
afterEach(async () => {
  goTo(Date.now());
  await forgetDrafts();
});

async function everythingOnTheDevice(): Promise<string> {
  const rows = await (await draftDatabase()).getAll('drafts');
  return rows.map(({ bytes, ...rest }) => JSON.stringify(rest) + Buffer.from(bytes).toString('latin1')).join('\n');
}

test('what lies on the device can be read by its writer and by nobody else', async () => {
  await writeDraft(amal, 'feedback:one', { words, childName: 'Amber Lightfoot' });
  expect((await readDraft(amal, 'feedback:one'))?.values).toEqual({ words, childName: 'Amber Lightfoot' });
  const kept = await everythingOnTheDevice();
  expect(kept).toContain('amal:feedback:one');
  expect(kept).not.toMatch(/brother|Amber/);
  expect(await readDraft({ ...bo, id: amal.id }, 'feedback:one')).toBeNull(); // another key, whatever it says it is
  expect(await listDrafts({ ...bo, id: amal.id })).toEqual([]);
});

test('sealed words can’t be put in the place of other ones', async () => {
  await writeDraft(amal, 'feedback:one', { words });
  const database = await draftDatabase();
  const kept = await database.get('drafts', 'amal:feedback:one');
  if (!kept) throw new Error('Nothing was kept');
  await database.put('drafts', { ...kept, key: 'amal:feedback:two' });
  expect((await listDrafts(amal)).map(({ key }) => key)).toEqual(['amal:feedback:one']);
});

test('two drafts of the same words look different', async () => {
  await writeDraft(amal, 'feedback:one', { words });
  await writeDraft(amal, 'feedback:two', { words });
  const [one, two] = (await (await draftDatabase()).getAll('drafts')).map(({ bytes }) => Buffer.from(bytes));
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(false);
});

test('whatever is older than its time is gone from the device, whoever wrote it and whoever is there', async () => {
  const start = Date.now();
  goTo(start);
  const savedAt = await writeDraft(amal, 'feedback:old', { words });
  goTo(endOfDraft(savedAt) - 60_000);
  await writeDraft(bo, 'feedback:new', { words });
  await deleteOldDrafts();
  expect(await (await draftDatabase()).getAllKeys('drafts')).toEqual(['amal:feedback:old', 'bo:feedback:new']);

  goTo(endOfDraft(savedAt) + 60_000);
  expect(await readDraft(amal, 'feedback:old')).toBeNull();
  await deleteOldDrafts();
  expect(await (await draftDatabase()).getAllKeys('drafts')).toEqual(['bo:feedback:new']);
});

test('throwing away takes one person’s drafts and leaves everybody else’s', async () => {
  await writeDraft(amal, 'feedback:one', { words });
  await writeDraft(bo, 'feedback:two', { words });
  await forgetDrafts(amal);
  expect(await (await draftDatabase()).getAllKeys('drafts')).toEqual(['bo:feedback:two']);
});

test('what was written, read and removed at the same moment happens in that order', async () => {
  void writeDraft(amal, 'feedback:one', { words: 'first' });
  void writeDraft(amal, 'feedback:one', { words });
  const read = readDraft(amal, 'feedback:one');
  const removed = removeDraft('amal:feedback:one');
  expect((await read)?.values).toEqual({ words });
  await removed;
  expect(await readDraft(amal, 'feedback:one')).toBeNull();
});

test('what was thrown away is on no list, can be taken back for a day, and is gone after it', async () => {
  await writeDraft(amal, 'feedback:one', { words });
  const [draft] = await listDrafts(amal);
  if (!draft) throw new Error('nothing was kept');
  const gone = await throwDraft(amal, draft);
  expect(await listDrafts(amal)).toEqual([]);
  expect(await readDraft(amal, 'feedback:one')).toBeNull();
  expect(await listWithThrown(amal, 'feedback:')).toMatchObject([{ values: { words } }]);
  await takeBackDraft(amal, gone);
  expect(await listDrafts(amal)).toMatchObject([{ key: 'amal:feedback:one', values: { words } }]);

  await throwDraft(amal, draft);
  goTo(Date.now() + 25 * 3_600_000);
  expect(await listWithThrown(amal, 'feedback:')).toEqual([]);
  await deleteOldDrafts();
  expect(await everythingOnTheDevice()).toBe('');
});
