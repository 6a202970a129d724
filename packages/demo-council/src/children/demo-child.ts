import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { TeamKey } from '../council/place.js';

/** Why a child is known to the council today. */
export type Cohort = 'IN_CARE' | 'FORMER' | 'LEAVER' | 'PROTECTION' | 'NEED';

/** How a child tells people things. */
export type Speech = 'SPEAKS' | 'SUPPORTED' | 'NONE';

/** Something that holds from one day to another, both included; null is still true. */
export interface Span<T> {
  readonly value: T;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** Who a child is: everything that was so before the story begins. */
export interface ChildCore {
  readonly id: string;
  readonly reference: string;
  readonly givenName: string;
  readonly surname: string;
  readonly knownAs: string | null;
  readonly bornOn: PlainDate | null;
  readonly expectedOn: PlainDate | null;
  readonly sex: 'M' | 'F' | 'U';
  readonly ethnicity: string;
  readonly language: string;
  readonly disabled: boolean;
  readonly speech: Speech;
  readonly unaccompanied: boolean;
  readonly cohort: Cohort;
  /** Brothers and sisters share it. */
  readonly family: number;
}

/** What has happened to the child so far, in spans of days. */
export interface ChildStory {
  readonly legal: readonly Span<string>[];
  readonly placements: readonly Span<string>[];
  readonly need: string;
  readonly protection: readonly Span<string>[];
  readonly inNeed: readonly Span<string>[];
  readonly leaver: Span<string> | null;
  readonly teams: readonly Span<TeamKey>[];
}

export interface DemoChild extends ChildCore, ChildStory {}

export function holdsOn(span: Pick<Span<unknown>, 'from' | 'to'>, day: PlainDate): boolean {
  return span.from <= day && (span.to === null || span.to >= day);
}

/** What held on that day. */
export function valueOn<T>(spans: readonly Span<T>[], day: PlainDate): T | null {
  return spans.find((span) => holdsOn(span, day))?.value ?? null;
}
