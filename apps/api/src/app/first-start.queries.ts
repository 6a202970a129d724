import type { SetupInvitationEntity } from '../foundations/people/setup-invitation.entity.js';
import type { NewRow } from '../platform/entity-store.js';
import type { OwnerConnection } from '../platform/owner-connection.js';
import { ownerRows, runAsOwner } from '../platform/owner-sql.js';
import { flag, row } from '../platform/row-shapes.js';

const accountsThere = row({ some: flag, ofDemo: flag });

const accounts = `
  select exists (select 1 from user_account) as some, exists (select 1 from user_account u where u.is_demo) as "ofDemo"`;

/** Whether there are accounts, and accounts of the demo. */
export async function accountsIn(
  owner: OwnerConnection,
): Promise<{ readonly some: boolean; readonly ofDemo: boolean }> {
  const [there] = await ownerRows(owner, accountsThere, accounts);
  if (there === undefined) throw new Error('The database did not say whether it has accounts');
  return there;
}

/** Of two starts at once the second waits here, until the first one's connection has ended. */
export async function lockDemo(owner: OwnerConnection): Promise<void> {
  await runAsOwner(owner, `select pg_advisory_lock(hashtext('heard demo'))`);
}

/** Puts this invitation in the place of those that nobody has used. */
export async function replaceInvitation(
  owner: OwnerConnection,
  { tokenSha256, usedAt }: NewRow<SetupInvitationEntity>,
): Promise<void> {
  await runAsOwner(owner, 'delete from setup_invitation where used_at is null');
  await runAsOwner(owner, 'insert into setup_invitation (token_sha256, used_at) values ($1, $2)', [
    tokenSha256,
    usedAt,
  ]);
}
