import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { TextArg } from '../../../platform/text-bounds.js';
import { readStreams } from './count-streams.js';
import { listStreamTellings } from './list-stream-tellings.js';
import { StreamTellingsType, toStreamTellings } from './stream-telling.type.js';
import { StreamPeriodType, toStreamPeriod } from './streams.type.js';

@Resolver()
export class StreamsResolver {
  @Query(() => [StreamPeriodType], {
    description:
      'Feedback put together by stream and by who spoke, for these whole quarters and the whole years among them; without dates from last April’s year on. Counted now for readers of exact figures; others get it as it was released, with small counts hidden',
  })
  @Permit('participation:read')
  async feedbackByStream(
    @Arg('from', () => DateScalar, { nullable: true }) from: PlainDate | undefined,
    @Arg('to', () => DateScalar, { nullable: true }) to: PlainDate | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<StreamPeriodType[]> {
    return (await readStreams(await ctx.unit(), { from, to })).map(toStreamPeriod);
  }

  @Query(() => StreamTellingsType, {
    description: 'Which tellings came by a stream in these whole quarters, for whoever may open them; no words',
  })
  @Permit('participation:exact')
  async tellingsOfStream(
    @Arg('from', () => DateScalar) from: PlainDate,
    @Arg('to', () => DateScalar) to: PlainDate,
    @TextArg('stream', { longest: longest.code, description: 'The key of a stream' }) stream: string,
    @Ctx() ctx: GraphqlContext,
  ): Promise<StreamTellingsType> {
    return toStreamTellings(await listStreamTellings(await ctx.unit(), { from, to }, stream));
  }
}
