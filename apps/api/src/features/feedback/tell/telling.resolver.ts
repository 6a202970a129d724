import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { TellingBackType } from '../chain.type.js';
import { toTellingBack } from '../to-chains.js';
import { RecordTellingBackInput } from './record-telling-back.input.js';
import { recordTellingBack } from './record-telling-back.service.js';

@Resolver()
export class TellingResolver {
  @Mutation(() => TellingBackType, {
    description:
      'Writes down that they were told what came of it, or could not be; the same clientId twice stores once',
  })
  @Permit('feedback:answer')
  async recordTellingBack(
    @Arg('input', () => RecordTellingBackInput) input: RecordTellingBackInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<TellingBackType> {
    return toTellingBack(await recordTellingBack(await ctx.unit(), input));
  }
}
