import { addChild, type TestCouncil } from './council.js';
import { addReviews, type NewReview } from './reviews.js';
import type { TestDatabase } from './use-database.js';

function held(
  child: string,
  team: string | null,
  ...reviews: readonly (readonly [heldOn: string, code: string, sameDayNo?: number])[]
): NewReview[] {
  return reviews.map(([heldOn, code, sameDayNo = 1]) => ({ child, team, heldOn, code, sameDayNo }));
}

/** Reviews around the edges: of quarters, of the fourth and the eighteenth birthday, of what is known. Counted by hand. */
export async function setReviews(db: TestDatabase, council: TestCouncil): Promise<void> {
  const { mine, team, other } = council.children;
  const [oak, ash, elm] = council.teams;
  const turningFour = await addChild(db, {
    reference: 'VC-1011',
    name: 'Dilan Wren',
    dateOfBirth: '2021-06-15',
    team: elm,
  });
  const baby = await addChild(db, { reference: 'VC-1012', name: 'Esme Lark', dateOfBirth: '2025-01-10' });
  const grown = await addChild(db, {
    reference: 'VC-1013',
    name: 'Finn Rook',
    dateOfBirth: '2007-08-01',
    team: oak,
  });
  const leapling = await addChild(db, { reference: 'VC-1014', name: 'Gita Swift', dateOfBirth: '2020-02-29' });
  const ageless = await addChild(db, { reference: 'VC-1015', name: 'Hana Finch' });
  await db.owner.query(`update child set sex = 'M', ethnicity = 'ABAN' where id = $1`, [turningFour]);
  await db.owner.query(`update child set sex = 'U', ethnicity = 'ZZZZ' where id = $1`, [baby]);
  await db.owner.query(`update child set sex = 'M' where id = $1`, [grown]);
  await db.owner.query(`update child set date_of_birth = null where id = $1`, [ageless]);
  await addReviews(db, [
    ...held(mine, oak, ['2025-03-31', 'PN1'], ['2025-04-01', 'PN7'], ['2025-09-30', 'PN1']),
    ...held(team, oak, ['2025-06-30', 'PN4'], ['2025-07-01', 'PN6']),
    ...held(other, ash, ['2025-05-05', 'PN5'], ['2025-05-05', 'PN2', 2]),
    ...held(turningFour, elm, ['2025-06-14', 'PN0'], ['2025-06-15', 'PN3'], ['2025-12-31', 'PN1']),
    ...held(baby, null, ['2025-08-01', 'PN0'], ['2026-01-02', 'PN0']),
    ...held(grown, oak, ['2025-07-31', 'PN1'], ['2025-08-01', 'PN6']),
    ...held(leapling, null, ['2023-02-28', 'PN0'], ['2025-02-28', 'PN7'], ['2025-03-01', 'PN7']),
    ...held(ageless, null, ['2025-03-02', 'PN2']),
  ]);
}
