import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { RepresentationKind } from '@heard/domain/complaints/representation-codes';
import { recordChange } from '../../foundations/audit/record-change.js';
import { ConflictError } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { payloadHash } from '../../platform/payload-hash.js';
import type { Unit } from '../../platform/unit.js';

interface Stored {
  readonly id: string;
  readonly payload_sha256: string;
  readonly created_by: string | null;
}

const differentForm =
  'This form was already saved, with something else in it. What was saved first is kept. To record this too, open a new form';

/**
 * The record that this form made before, or null for a form that is new. Two sendings of one form wait for each other
 * here, so that the second finds what the first has stored. CONFLICT for the same number with something else in it.
 */
export async function recordedBefore(unit: Unit, clientId: string, payload: string): Promise<string | null> {
  await unit.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [clientId]);
  const [stored] = await unit.query<Stored>('select * from app.representation_of_client($1)', [clientId]);
  if (stored === undefined) return null;
  const isOwn = stored.created_by === unit.actor.userId;
  if (!isOwn || stored.payload_sha256 !== payload) {
    throw new ConflictError(differentForm, isOwn ? { id: stored.id } : null);
  }
  return stored.id;
}

/** A form without a number of its own is new each time it is sent. */
export function formOf(
  kind: RepresentationKind,
  facts: { readonly clientId: string | null },
): { readonly clientId: string; readonly payload: string } {
  const clientId = facts.clientId?.toLowerCase() ?? newId();
  return { clientId, payload: payloadHash({ kind, ...facts, clientId }) };
}

export interface NewRepresentation {
  readonly clientId: string;
  readonly payload: string;
  readonly kind: RepresentationKind;
  readonly receivedOn: PlainDate;
  readonly childId: string | null;
  readonly orgUnitId: string | null;
  readonly aboutUserId: string | null;
  readonly praisedUserId: string | null;
  readonly fromWhom: string;
  readonly complainantName: string | null;
  readonly channel: string | null;
  readonly summary: string;
  readonly advocacy: string;
}

/** What a complaint has beyond what a compliment has, by column. */
export type ComplaintColumns = Readonly<
  Record<
    'procedure' | 'procedure_reason' | 'clock_starts_on' | 'grounds_on' | 'sufficient_interest_on' | 'wanted_outcome',
    string | null
  >
>;

async function insert(unit: Unit, table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${String(index + 1)}`);
  await unit.query(`insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`, Object.values(row));
  recordChange(unit, { table, rowId: String(row['id']), columns });
}

async function nextReference(unit: Unit, item: NewRepresentation): Promise<string> {
  const [next] = await unit.query<{ reference: string }>(
    'select app.next_representation_reference($1, $2) as reference',
    [item.receivedOn, item.aboutUserId],
  );
  if (next === undefined) throw new Error('No reference was given');
  return next.reference;
}

/*
 * A case lets the complaints managers know whom they deal with. It comes after the record that it belongs to, since a
 * manager whom that record is about must not get the child's name from it.
 */
async function openCase(unit: Unit, childId: string, id: string, kind: RepresentationKind): Promise<void> {
  await insert(unit, 'child_case', {
    id: newId(),
    child_id: childId,
    role: 'COMPLAINTS_MANAGER',
    because: kind.toLowerCase(),
    subject_id: id,
    created_by: unit.actor.userId,
  });
}

/** Gives a complaint or compliment its number and writes it. Answers its id. */
export async function registerRepresentation(
  unit: Unit,
  item: NewRepresentation,
  complaint: ComplaintColumns | null,
): Promise<string> {
  const id = newId();
  await insert(unit, 'representation', {
    id,
    client_id: item.clientId,
    payload_sha256: item.payload,
    reference: await nextReference(unit, item),
    kind: item.kind,
    received_on: item.receivedOn,
    child_id: item.childId,
    org_unit_id: item.orgUnitId,
    about_user_id: item.aboutUserId,
    praised_user_id: item.praisedUserId,
    from_whom: item.fromWhom,
    complainant_name: item.complainantName,
    channel: item.channel,
    summary: item.summary,
    advocacy: item.advocacy,
    created_at: unit.now,
    created_by: unit.actor.userId,
    ...complaint,
  });
  if (item.childId !== null && unit.actor.role === 'COMPLAINTS_MANAGER') {
    await openCase(unit, item.childId, id, item.kind);
  }
  return id;
}

/** Starts stage 1 of a complaint that has just been registered. */
export async function startStage(
  unit: Unit,
  stage: { readonly representationId: string; readonly startedOn: PlainDate; readonly standardDueOn: PlainDate },
): Promise<void> {
  await insert(unit, 'complaint_stage', {
    id: newId(),
    representation_id: stage.representationId,
    stage: 'STAGE_1',
    started_on: stage.startedOn,
    standard_due_on: stage.standardDueOn,
    created_at: unit.now,
    created_by: unit.actor.userId,
  });
}
