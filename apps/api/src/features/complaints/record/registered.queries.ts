import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { z } from 'zod';
import { id, row, text } from '../../../platform/row-shapes.js';
import { rowOf, run } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const storedForm = row({ id, payload: text, writtenBy: id.nullable() }).readonly();

/**
 * What the form of this number has stored, by whomever; undefined for a form that is new. Two sendings of one form wait
 * for each other here, so that the second finds what the first has stored.
 */
export async function storedFormOf(unit: Unit, clientId: string): Promise<z.output<typeof storedForm> | undefined> {
  const [, stored] = await Promise.all([
    run(unit, 'select pg_advisory_xact_lock(hashtextextended($1, 2))', [clientId]),
    rowOf(
      unit,
      storedForm,
      `select s.id, s.payload_sha256 as payload, s.created_by as "writtenBy" from app.representation_of_client($1) s`,
      [clientId],
    ),
  ]);
  return stored;
}

const given = row({ reference: text });

/** A number that nothing else has, such as R-2026-48213. Numbers are drawn: one that is missing tells nothing. */
export async function newReference(unit: Unit, receivedOn: PlainDate): Promise<string> {
  const drawn = await rowOf(unit, given, 'select app.new_representation_reference($1) as reference', [receivedOn]);
  if (drawn === undefined) throw new Error('No reference was given');
  return drawn.reference;
}
