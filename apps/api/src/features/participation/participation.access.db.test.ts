import { type Role, roles } from '@heard/domain/access/roles';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../test/council.js';
import { setReviews } from '../../../test/participation-scene.js';
import type { TestUser } from '../../../test/run-as.js';
import { sqlOf } from '../../../test/sql-of.js';
import { useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';
import { openUnit } from '../../platform/work.js';
import { releaseDueFigures } from './release/release-figures.job.js';

/** Reviews that each role counts when every check in code is left out: the database decides alone. */
const counted: Readonly<Record<Role, number>> = {
  PRACTITIONER: 3,
  TEAM_MANAGER: 6,
  REVIEWING_OFFICER: 3,
  COMPLAINTS_MANAGER: 0,
  QUALITY_ASSURANCE: 17,
  CHILDRENS_RIGHTS: 0,
  LEADERSHIP: 17,
  PARTNER: 0,
  ELECTED_MEMBER: 0,
  ADMINISTRATOR: 0,
};

describe('who counts which reviews, as the database has it', () => {
  const db = useDatabase();
  let council: TestCouncil;

  beforeAll(async () => {
    council = await buildCouncil(db);
    await setReviews(db, council);
    await db.owner.query(`update care_review set due_on = held_on`);
    const partner = council.users.PARTNER.personId;
    await db.owner.query(
      `insert into child_relationship (id, child_id, person_id, kind, starts_on) values ($1, $2, $3, 'PARTNER_WORKER', '2024-01-01')`,
      [newId(), council.children.mine, partner],
    );
    await db.owner.query(`insert into setting (key, value) values ('figure_release', '{"hoursAfterEntry": 0}')`);
    await releaseDueFigures(db.place);
  });

  async function countAs(user: TestUser, from: string): Promise<number> {
    const session = newId();
    await db.owner.query(
      `insert into session (token_sha256, id, user_id, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
      [session, newId(), user.userId],
    );
    const unit = await openUnit(db.place, session, newId());
    const rows = await sqlOf(unit, `select 1 from ${from}`);
    await unit.rollback();
    return rows.length;
  }

  test.each(roles)('%s', async (role) => {
    const user = council.users[role];
    expect(await countAs(user, 'app.review_figures')).toBe(counted[role]);
    expect(await countAs(user, 'app.review_preparation')).toBe(counted[role]);
    // What releases were counted from names children: nobody reads it.
    expect(await countAs(user, 'released_review')).toBe(0);
    expect(await countAs(user, 'released_cell')).toBeGreaterThan(0);
  });
});
