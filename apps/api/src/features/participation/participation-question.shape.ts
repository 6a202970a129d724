import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { ParticipationGroup } from '@heard/domain/participation/participation-groups';

/** Both days inside. */
export interface AskedDays {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export interface ParticipationQuestion extends AskedDays {
  readonly groupBy: ParticipationGroup | null;
}
