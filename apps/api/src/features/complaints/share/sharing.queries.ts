import { ComplaintEnd } from '@heard/domain/complaints/complaint-end';
import { ComplaintStage } from '@heard/domain/complaints/complaint-stages';
import { Finding } from '@heard/domain/complaints/representation-codes';
import { z } from 'zod';
import { councilDay } from '../../../platform/council-day.js';
import { day, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import { nameOf } from '../representation.sql.js';

const confidant = row({ id, name: text, isAboutThem: flag }).readonly();

export type Confidant = z.output<typeof confidant>;

/** The practitioners whose own work a complaint concerns, for the complaints manager alone. */
export async function confidantsOf(unit: Unit, representationId: string): Promise<readonly Confidant[]> {
  return rowsOf(
    unit,
    confidant,
    `select k.user_id as id, k.name, k.is_about_them as "isAboutThem" from app.complaint_confidants($1) k order by k.name, k.user_id`,
    [representationId],
  );
}

const share = row({
  id,
  userId: id,
  name: text.nullable(),
  althoughAboutThem: flag,
  sharedOn: day,
  sharedBy: text.nullable(),
  takenBackOn: day.nullable(),
  takenBackBy: text.nullable(),
}).readonly();

export type Share = z.output<typeof share>;

/** With whom it was shared that a complaint exists, and what was taken back. */
export async function sharesOf(unit: Unit, representationId: string): Promise<readonly Share[]> {
  return rowsOf(
    unit,
    share,
    `select s.id, s.user_id as "userId", ${nameOf('s.user_id')} as name, s.although_about_them as "althoughAboutThem",
       ${councilDay('s.created_at')} as "sharedOn", ${nameOf('s.created_by')} as "sharedBy",
       ${councilDay('s.taken_back_at')} as "takenBackOn", ${nameOf('s.taken_back_by')} as "takenBackBy"
     from complaint_share s where s.representation_id = $1 order by s.created_at, s.id`,
    [representationId],
  );
}

const notice = row({
  id,
  childId: id.nullable(),
  childName: text.nullable(),
  sharedOn: day,
  sharedBy: text.nullable(),
}).readonly();

export type Notice = z.output<typeof notice>;

/** That there is a complaint, for the practitioner with whom it was shared. */
export async function noticesOf(unit: Unit, childId: string | null): Promise<readonly Notice[]> {
  return rowsOf(
    unit,
    notice,
    `select n.id, n.child_id as "childId", c.name as "childName", ${councilDay('n.shared_at')} as "sharedOn",
       ${nameOf('n.shared_by')} as "sharedBy"
     from app.complaint_notices() n left join child c on c.id = n.child_id
     where $1::uuid is null or n.child_id = $1 order by n.shared_at desc, n.id`,
    [childId],
  );
}

const learning = row({
  id,
  stage: z.enum(ComplaintStage).nullable(),
  closedOn: day,
  finding: z.enum(Finding).nullable(),
  endKind: z.enum(ComplaintEnd).nullable(),
  learnt: text.nullable(),
  change: text.nullable(),
}).readonly();

export type Learning = z.output<typeof learning>;

/** How complaints ended and what was learnt, the latest first: no reference, no name, no words. */
export async function learningOfAll(unit: Unit): Promise<readonly Learning[]> {
  return rowsOf(
    unit,
    learning,
    `select l.id, l.stage, l.closed_on as "closedOn", l.finding, l.end_kind as "endKind", l.learnt, l.learning_change as change
     from app.complaint_learning() l`,
  );
}
