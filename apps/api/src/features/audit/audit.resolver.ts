import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { longest } from '@heard/domain/validation/text-lengths';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { purposeText } from '../../foundations/access/purpose-text.js';
import { DateScalar } from '../../platform/date-scalar.js';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import { TextArg } from '../../platform/text-bounds.js';
import { LogOutcome } from './access-line.enums.js';
import { AccessLogType, ChildOpeningType } from './access-line.type.js';
import { listAccessLines } from './list-access-lines.js';
import { openOpenings } from './open-openings.js';
import { toAccessLogType, toOpeningType } from './to-access-line-type.js';

@Resolver()
export class AuditResolver {
  @Query(() => AccessLogType, {
    description:
      'Who did what, the newest first: all of it, or who opened the records of children the reader works with',
  })
  @Permit('audit:read')
  async accessLog(
    @TextArg('person', { longest: longest.search, nullable: true }) person: string | undefined,
    @TextArg('childReference', { longest: longest.reference, nullable: true })
    childReference: string | undefined,
    @TextArg('operation', { longest: longest.code, nullable: true }) operation: string | undefined,
    @Arg('outcome', () => LogOutcome, { nullable: true }) outcome: LogOutcome | undefined,
    @Arg('from', () => DateScalar, { nullable: true }) from: PlainDate | undefined,
    @Arg('to', () => DateScalar, { nullable: true }) to: PlainDate | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @TextArg('after', { longest: longest.cursor, nullable: true }) after: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<AccessLogType> {
    const asked = { person, childReference, operation, outcome, from, to, first, after };
    return toAccessLogType(await listAccessLines(await ctx.unit(), asked));
  }

  @Query(() => [ChildOpeningType], {
    description: 'Who read a child’s record, and why, a line for each person and day',
  })
  @Permit('child:read')
  async openingsOfChild(
    @Arg('childId', () => ID) childId: string,
    @TextArg('purpose', purposeText) purpose: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<readonly ChildOpeningType[]> {
    return (await openOpenings(await ctx.unit(), childId, purpose)).map(toOpeningType);
  }
}
