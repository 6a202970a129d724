import type { PlannedChildren } from '@heard/domain/participation/ssda903/plan-children';
import { recordChanges } from '../../../foundations/audit/record-change.js';
import { ChildIdentifierEntity } from '../../../foundations/people/child-identifier.entity.js';
import { ChildEntity } from '../../../foundations/people/child.entity.js';
import { newId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { returnSystem } from './return-identifiers.shape.js';
import type { StoredRows } from './store-in-batches.js';

type AddedChild = PlannedChildren['added'][number] & { readonly id: string };
type ChangedChild = PlannedChildren['changed'][number];

const factColumns = ['date_of_birth', 'sex', 'ethnicity'];

function addChildren(unit: Unit, children: readonly AddedChild[], createdBy: string | null): void {
  unit.db.insert(
    ChildEntity,
    children.map(({ id, child, facts }) => ({
      id,
      reference: `${returnSystem.referencePrefix}${child}`,
      name: `${returnSystem.namePrefix}${child}`,
      knownAs: null,
      dateOfBirth: facts.dateOfBirth,
      expectedBirthOn: null,
      sex: facts.sex,
      ethnicity: facts.ethnicity,
      language: 'en',
      sendFlag: false,
      howToHearMe: null,
      version: 1,
      createdBy,
    })),
  );
  unit.db.insert(
    ChildIdentifierEntity,
    children.map(({ id, child }) => ({ id: newId(), childId: id, system: returnSystem.key, value: child, createdBy })),
  );
  const rowIds = children.map(({ id }) => id);
  recordChanges(unit, { table: 'child', rowIds, columns: ['reference', 'name', ...factColumns] });
}

function changeChildren(unit: Unit, changes: readonly ChangedChild[]): void {
  unit.db.updateEach(
    ChildEntity,
    changes.map(({ known, facts: { dateOfBirth, sex, ethnicity } }) => ({ id: known.id, dateOfBirth, sex, ethnicity })),
  );
  recordChanges(unit, { table: 'child', rowIds: changes.map(({ known }) => known.id), columns: factColumns });
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
  await context.rows.store(unit, withIds, (batch) => addChildren(unit, batch, context.author));
  await context.rows.store(unit, changed, (batch) => changeChildren(unit, batch));
}
