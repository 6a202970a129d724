import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { BreakRulesType } from './break-rules.type.js';
import { ChangeBreakRulesInput } from './change-break-rules.input.js';
import { changeBreakRules } from './change-break-rules.service.js';
import { openBreakRules, type OpenRules } from './open-break-rules.js';

@Resolver()
export class BreakRulesResolver {
  @Query(() => [BreakRulesType], { description: 'How long each link of the chain may take, and who is next' })
  @Permit('rules:read')
  async breakRules(@Ctx() ctx: GraphqlContext): Promise<readonly OpenRules[]> {
    return openBreakRules(await ctx.unit());
  }

  @Mutation(() => BreakRulesType, { description: 'Counts for what opens or changes afterwards' })
  @Permit('rules:change')
  async changeBreakRules(
    @Arg('input', () => ChangeBreakRulesInput) input: ChangeBreakRulesInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<OpenRules> {
    return changeBreakRules(await ctx.unit(), input);
  }
}
