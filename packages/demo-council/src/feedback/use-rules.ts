import type { CaptureMethod } from '@heard/domain/feedback/capture-methods';
import type { Occasion } from '@heard/domain/feedback/occasions';
import type { Source } from '@heard/domain/feedback/sources';
import type { SpeakerRole } from '@heard/domain/feedback/speaker-roles';
import type { PartnerKind, Stream } from '@heard/domain/feedback/streams';

/** Where a child is in life on the day: the same child passes through several of them. */
export type Situation = 'IN_CARE' | 'AT_HOME' | 'LEAVER' | 'UNBORN';

export interface UseRules {
  readonly stream: Stream;
  /** Where the stream is partners. */
  readonly partnerKind?: PartnerKind;
  /** Who speaks, where it is not the child. */
  readonly speaker?: SpeakerRole;
  readonly occasions: readonly Occasion[];
  readonly source: Source;
  readonly situations: readonly Situation[];
  readonly methods: readonly CaptureMethod[];
  /** Who told it on, where the words came by another person. */
  readonly relayedBy?: readonly string[];
}

/** Ways in which only older children answer. */
export const fromTenOnly: ReadonlySet<string> = new Set(['PHONE_OR_TEXT', 'APP', 'SURVEY', 'WRITTEN']);
/** Ways in which a teenager would rather not be asked. */
export const underTwelveOnly: ReadonlySet<string> = new Set([
  'PLAY',
  'THREE_HOUSES',
  'LIFE_STORY_BOOK',
  'DRAWING',
  'WORDS_AND_PICTURES',
]);
