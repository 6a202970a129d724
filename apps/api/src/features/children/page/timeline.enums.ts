import { ChainPlace } from '@heard/domain/feedback/chain-place';
import { TimelineFilter } from '@heard/domain/feedback/timeline-filters';
import { registerEnumType } from 'type-graphql';

registerEnumType(ChainPlace, { name: 'ChainPlace', description: 'Where on its way back something stands' });
registerEnumType(TimelineFilter, { name: 'TimelineFilter' });

/** What kind of moment stands on a child's timeline. */
export const TimelineKind = { FEEDBACK: 'FEEDBACK', REVIEW: 'REVIEW', CONFERENCE: 'CONFERENCE' } as const;
export type TimelineKind = keyof typeof TimelineKind;
registerEnumType(TimelineKind, { name: 'TimelineKind' });

export { ChainPlace, TimelineFilter };
