import { openChild } from '../../../foundations/access/open-child.js';
import { NotFoundError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import { childById, type ChildRecord } from './child.queries.js';

/** Opens one child's record and writes that it was opened. NOT_FOUND out of reach, INVALID_INPUT without a purpose. */
export async function openChildRecord(unit: Unit, id: string, purpose: string | undefined): Promise<ChildRecord> {
  const child = await openChild(unit, id, purpose, async () => childById(unit, id));
  if (child === undefined) throw new NotFoundError('We could not find that child');
  return child;
}
