import type { PlannedChildren } from '@heard/domain/participation/ssda903/plan-children';
import { recordChanges } from '../../../foundations/audit/record-change.js';
import { newId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { returnSystem } from './return-identifiers.js';
import type { StoredRows } from './store-in-batches.js';

type AddedChild = PlannedChildren['added'][number] & { readonly id: string };
type ChangedChild = PlannedChildren['changed'][number];

const factColumns = ['date_of_birth', 'sex', 'ethnicity'];

async function addChildren(unit: Unit, children: readonly AddedChild[], author: string | null): Promise<void> {
  const identifiers = children.map(({ child }) => child);
  const ids = children.map(({ id }) => id);
  await unit.query(
    `insert into child (id, created_at, created_by, reference, name, date_of_birth, sex, ethnicity)
     select n.id, $6, $7, $8 || n.identifier, $9 || n.identifier, n.date_of_birth, n.sex, n.ethnicity
     from unnest($1::uuid[], $2::text[], $3::date[], $4::text[], $5::text[]) n(id, identifier, date_of_birth, sex, ethnicity)`,
    [
      ids,
      identifiers,
      children.map(({ facts }) => facts.dateOfBirth),
      children.map(({ facts }) => facts.sex),
      children.map(({ facts }) => facts.ethnicity),
      unit.now,
      author,
      returnSystem.referencePrefix,
      returnSystem.namePrefix,
    ],
  );
  await unit.query(
    `insert into child_identifier (id, created_at, created_by, child_id, system, value)
     select n.id, $4, $5, n.child_id, $6, n.value from unnest($1::uuid[], $2::uuid[], $3::text[]) n(id, child_id, value)`,
    [children.map(() => newId()), ids, identifiers, unit.now, author, returnSystem.key],
  );
  recordChanges(unit, { table: 'child', rowIds: ids, columns: ['reference', 'name', ...factColumns] });
}

async function changeChildren(unit: Unit, changes: readonly ChangedChild[]): Promise<void> {
  const rowIds = changes.map(({ known }) => known.id);
  await unit.query(
    `update child c set date_of_birth = n.date_of_birth, sex = n.sex, ethnicity = n.ethnicity, version = c.version + 1
     from unnest($1::uuid[], $2::date[], $3::text[], $4::text[]) n(id, date_of_birth, sex, ethnicity)
     where c.id = n.id`,
    [
      rowIds,
      changes.map(({ facts }) => facts.dateOfBirth),
      changes.map(({ facts }) => facts.sex),
      changes.map(({ facts }) => facts.ethnicity),
    ],
  );
  recordChanges(unit, { table: 'child', rowIds, columns: factColumns });
}

/** Stores children that are new, and what the return knows better of those that are not. */
export async function storeChildren(
  unit: Unit,
  { added, changed }: PlannedChildren,
  context: { readonly ids: ReadonlyMap<string, string>; readonly author: string | null; readonly rows: StoredRows },
): Promise<void> {
  const withIds = added.flatMap((child) => {
    const id = context.ids.get(child.child);
    return id === undefined ? [] : [{ ...child, id }];
  });
  await context.rows.store(withIds, async (batch) => addChildren(unit, batch, context.author));
  await context.rows.store(changed, async (batch) => changeChildren(unit, batch));
}
