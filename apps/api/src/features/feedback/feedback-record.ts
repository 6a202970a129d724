import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { CaptureMethod } from '@heard/domain/feedback/capture-methods';
import type { ConsentBasis, ConsentUse } from '@heard/domain/feedback/consents';
import type { NotAscertainedReason } from '@heard/domain/feedback/not-ascertained-reasons';
import type { Occasion } from '@heard/domain/feedback/occasions';
import type { Source } from '@heard/domain/feedback/sources';
import type { Stream } from '@heard/domain/feedback/streams';
import type { ThemeArea } from '@heard/domain/feedback/themes';
import type { Present, ReadBack, SeenAlone } from '@heard/domain/feedback/who-was-present';

export interface StatementRecord {
  readonly kind: 'WORDS' | 'WISHES_AND_FEELINGS' | 'OBSERVATION';
  readonly words: string | null;
  readonly reason: NotAscertainedReason | null;
  readonly interpretations: readonly {
    readonly id: string;
    readonly words: string;
    readonly author: string;
    readonly writtenOn: PlainDate;
  }[];
  readonly themes: readonly { readonly key: string; readonly label: string; readonly area: ThemeArea }[];
  readonly consents: readonly {
    readonly use: ConsentUse;
    readonly given: boolean;
    readonly basis: ConsentBasis | null;
    readonly givenBy: string | null;
    readonly reason: string | null;
  }[];
}

/** One telling with everything that hangs on it, as one statement of SQL reads it. */
export interface FeedbackRecord {
  readonly id: string;
  readonly childId: string | null;
  readonly childName: string | null;
  readonly childReference: string | null;
  readonly childBorn: PlainDate | null;
  readonly groupName: string | null;
  readonly stream: Stream;
  readonly occasion: Occasion | null;
  readonly givenOn: PlainDate;
  readonly captureMethod: CaptureMethod | null;
  readonly language: string;
  readonly interpreterUsed: boolean;
  readonly source: Source;
  readonly relayedBy: string | null;
  /** Who said it, where it was not the child. */
  readonly speaker: string | null;
  readonly questionAsked: string | null;
  readonly readBack: ReadBack | null;
  readonly seenAlone: SeenAlone | null;
  readonly recordedByName: string | null;
  readonly receivedAt: Date;
  readonly answerExpected: boolean;
  readonly answerOwnerName: string | null;
  readonly answerBy: PlainDate | null;
  /** The child still waits for an answer. */
  readonly waiting: boolean;
  readonly statements: readonly StatementRecord[];
  readonly present: readonly { readonly who: Present; readonly detail: string | null }[];
  readonly withheldFrom: readonly string[];
  readonly doNotTell: string | null;
}
