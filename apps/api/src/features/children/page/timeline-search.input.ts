import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Field, InputType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import { Longest } from '../../../platform/text-bounds.js';
import { ChainPlace } from './timeline.enums.js';

@InputType('TimelineSearchInput', { description: 'What is looked for: each that is given narrows it further' })
export class TimelineSearchInput {
  @Field(() => String, {
    nullable: true,
    description: 'Words that all stand in what was said, seen, wished or thought about it; other forms of them too',
  })
  @Longest(longest.search)
  words: string | null | undefined;

  @Field(() => String, { nullable: true, description: 'The key of a theme that was chosen for it' })
  @Longest(longest.code)
  theme: string | null | undefined;

  @Field(() => ChainPlace, { nullable: true, description: 'Something that was said stands at this place' })
  place: ChainPlace | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: 'On this day or before' })
  upTo: PlainDate | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: 'Later than this day' })
  since: PlainDate | null | undefined;
}
