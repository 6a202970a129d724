import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { ChainType, TellingBackType } from '../chain.type.js';
import { toChains, toTellingBack } from '../to-chains.js';
import { RecordTellingBackInput } from './record-telling-back.input.js';
import { recordTellingBack } from './record-telling-back.service.js';
import { TakeBackWordsInput } from './take-back-words.input.js';
import { takeBackWords } from './take-back-words.service.js';

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

  @Mutation(() => ChainType, {
    description: 'Writes down that words were taken back before anybody had decided; the words themselves stay',
  })
  @Permit('feedback:answer')
  async takeBackWords(
    @Arg('input', () => TakeBackWordsInput) input: TakeBackWordsInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ChainType> {
    const record = await takeBackWords(await ctx.unit(), input);
    return { id: record.id, statements: toChains(record) };
  }
}
