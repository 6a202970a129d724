import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { changeUnit } from './change-unit.service.js';
import { closeUnit } from './close-unit.service.js';
import { makeUnit } from './make-unit.service.js';
import { ChangeUnitInput, CloseUnitInput, MakeUnitInput } from './unit.input.js';
import { OrgUnitType } from './unit.type.js';
import { allUnits } from './units.queries.js';

@Resolver()
export class UnitsResolver {
  @Query(() => [OrgUnitType], { description: 'Services, teams and partner organisations, also those that have ended' })
  @Permit('unit:change')
  async orgUnits(@Ctx() ctx: GraphqlContext): Promise<readonly OrgUnitType[]> {
    return allUnits(await ctx.unit());
  }

  @Mutation(() => OrgUnitType)
  @Permit('unit:change')
  async makeUnit(
    @Arg('input', () => MakeUnitInput) input: MakeUnitInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<OrgUnitType> {
    return makeUnit(await ctx.unit(), input);
  }

  @Mutation(() => OrgUnitType, { description: 'Another name or place, from a day on' })
  @Permit('unit:change')
  async changeUnit(
    @Arg('input', () => ChangeUnitInput) input: ChangeUnitInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<OrgUnitType> {
    return changeUnit(await ctx.unit(), input);
  }

  @Mutation(() => OrgUnitType, { description: 'Its last day, or none' })
  @Permit('unit:change')
  async closeUnit(
    @Arg('input', () => CloseUnitInput) input: CloseUnitInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<OrgUnitType> {
    return closeUnit(await ctx.unit(), input);
  }
}
