import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { TeamKey } from '../council/place.js';

/** What brothers and sisters share: when it began, and which teams. */
export interface FamilyStory {
  readonly beganOn: PlainDate;
  readonly endedOn: PlainDate | null;
  readonly need: string;
  readonly category: string;
  readonly locality: TeamKey;
  readonly careTeam: TeamKey;
  readonly hadPlan: boolean;
}
