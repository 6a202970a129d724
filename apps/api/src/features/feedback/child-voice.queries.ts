import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { ParticipationCode } from '@heard/domain/participation/participation-codes';
import type { Unit } from '../../platform/unit.js';
import { mostOnPage } from './feedback.queries.js';

export interface ReviewMoment {
  readonly kind: 'REVIEW' | 'CONFERENCE';
  readonly id: string;
  readonly heldOn: PlainDate;
  readonly born: PlainDate | null;
  readonly participationCode: ParticipationCode | null;
  readonly conferenceKind: string | null;
  readonly attended: boolean | null;
  readonly gaveViews: boolean | null;
}

const moments = `
  select 'REVIEW' as kind, r.id, r.held_on as "heldOn", c.date_of_birth as born, r.participation_code as "participationCode",
    null::text as "conferenceKind", null::boolean as attended, null::boolean as "gaveViews"
  from care_review r join child c on c.id = r.child_id where r.child_id = $1
  union all
  select 'CONFERENCE', k.id, k.held_on, c.date_of_birth, null, k.kind, k.child_attended, k.child_gave_views
  from cp_conference k join child c on c.id = k.child_id where k.child_id = $1 and k.held_on is not null
  order by "heldOn" desc, id desc limit $2`;

/** The reviews and conferences held about this child, newest first. */
export async function reviewMoments(unit: Unit, childId: string): Promise<readonly ReviewMoment[]> {
  return unit.query<ReviewMoment>(moments, [childId, mostOnPage]);
}
