import { type Stream, streams } from '../feedback/streams.js';
import { kindsOfPartners, notSaidKind } from './stream-figures.js';

/** Where a published figure stands: the whole, a stream, or a kind of partner. Who spoke is not published. */
export interface StreamPlace {
  readonly key: string;
  /** Null: all streams together. */
  readonly stream: Stream | null;
  /** Null: the whole stream. */
  readonly kind: string | null;
}

export const wholePlace = 'ALL';

const partnerKey = (kind: string): string => `PARTNER ${kind}`;

/** The kinds of partners, with their names. */
export const partnerPlaces = kindsOfPartners.map(({ key: kind, label }) => ({ key: partnerKey(kind), kind, label }));

/** Every place, always the same ones, so that no figure tells by being there or not. */
export const streamPlaces: readonly StreamPlace[] = [
  { key: wholePlace, stream: null, kind: null },
  ...streams.map((stream) => ({ key: stream, stream, kind: null })),
  ...partnerPlaces.map(({ key, kind }) => ({ key, stream: 'PARTNER' as const, kind })),
];

/** Where such a telling is counted: in the whole, in its stream and, of a partner, in its kind. */
export function placesOf(stream: string, partnerKind: string | null): readonly string[] {
  return stream === 'PARTNER' ? [wholePlace, stream, partnerKey(partnerKind ?? notSaidKind)] : [wholePlace, stream];
}
