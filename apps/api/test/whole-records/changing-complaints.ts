import { recordComplaint } from '../complaints.js';
import { runAs, type TestAnswer, type TestUser } from '../run-as.js';
import type { TestDatabase } from '../use-database.js';

export async function readComplaint(
  db: TestDatabase,
  user: TestUser,
  id: string,
  text: string,
): Promise<TestAnswer['data']> {
  return (await runAs(db, user, text, { id })).data.complaint;
}

type Change = (db: TestDatabase, user: TestUser, input: Readonly<Record<string, unknown>>) => Promise<TestAnswer>;

/** The version is read back from what an older one is told: the one that it should have been. */
export async function versionOf(db: TestDatabase, user: TestUser, change: Change, input: { version: number }) {
  const refused = await change(db, user, { ...input, version: input.version - 1 });
  const { current } = Object(refused.errors[0]?.extensions);
  return Object(current).version;
}

/** A complaint whose stage has been changed so often. */
export async function versioned(
  db: TestDatabase,
  user: TestUser,
  version: number,
  receivedOn = '2026-11-10',
): Promise<{ id: string; version: number }> {
  const { data } = await recordComplaint(db, user, { receivedOn });
  const { id } = data.recordComplaint;
  await db.owner.query('update representation set version = $1 where id = $2', [version, id]);
  return { id, version };
}
