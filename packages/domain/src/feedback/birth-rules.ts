import type { PlainDate } from '../calendar/plain-date.js';
import { hasText } from './sources.js';
import { isChildsVoice, speakerRoleOf, type SpeakerRole } from './speaker-roles.js';

/** What is known of the birth of the child whom a telling is about. */
export interface Birth {
  readonly isBorn: boolean;
  /** Null where it is not known, or not known to whoever writes. */
  readonly bornOn: PlainDate | null;
}

interface Told {
  readonly givenOn: PlainDate;
  readonly stream?: string | null | undefined;
  readonly speakerRole?: SpeakerRole | null | undefined;
  readonly speaker?: string | null | undefined;
  readonly words?: string | null | undefined;
  readonly observation?: string | null | undefined;
  readonly notAscertainedReason?: string | null | undefined;
}

type Problem = readonly [field: string, message: string];

/**
 * What cannot be, given when the child was born. Before birth there is nothing to have said: what others say about
 * the child may be older, and is theirs.
 */
export function birthRules(told: Told, { isBorn, bornOn }: Birth): readonly Problem[] {
  if (!isBorn) return notYetBorn(told);
  if (told.notAscertainedReason === 'UNBORN') {
    return [['notAscertainedReason', 'Choose another reason: this child is born']];
  }
  if (bornOn === null || told.givenOn >= bornOn || !isChildsVoice(speakerRoleOf(told))) return [];
  return [['givenOn', 'The day they said it must be on or after the day they were born']];
}

function notYetBorn(told: Told): readonly Problem[] {
  if (!isChildsVoice(speakerRoleOf(told)) || !(hasText(told.words) || hasText(told.observation))) return [];
  return [['speakerRole', 'This child is not born yet. Choose who else said it']];
}
