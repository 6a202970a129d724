import type { TestCouncil } from './council.js';
import type { TestDatabase } from './use-database.js';
import { newId } from '../src/platform/ids.js';

const groups = (council: TestCouncil): readonly object[] => [
  { value: 'heard-workers', role: 'PRACTITIONER' },
  { value: 'heard-managers', role: 'TEAM_MANAGER' },
  { value: 'heard-board', role: 'LEADERSHIP' },
  { value: 'heard-members', role: 'ELECTED_MEMBER' },
  { value: 'Team one', orgUnitId: council.teams[0] },
  { value: 'Team two', orgUnitId: council.teams[1] },
];

/** How the council's sign-on brings people in from now on: each version takes the place of the one before. */
export async function storeSignOnSetting(
  db: TestDatabase,
  council: TestCouncil,
  version: number,
  own: Readonly<Record<string, unknown>>,
): Promise<void> {
  const row = {
    id: newId(),
    created_by: council.users.ADMINISTRATOR.userId,
    client_id: newId(),
    payload_sha256: 'x',
    version,
    passwords: 'EVERYBODY',
    makes_accounts: true,
    joins_by_address: true,
    role_claim: 'groups',
    team_claim: 'department',
    address_claim: 'email',
    verified_claim: 'email_verified',
    lines: JSON.stringify(groups(council).map((line) => ({ role: null, orgUnitId: null, ...line }))),
    reason: 'For the test',
    ...own,
  };
  const names = Object.keys(row);
  await db.owner.query(
    `insert into sign_on_setting (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
}
