import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { inTurn, unitOfImport } from './check-plan-turn.js';
import { type ChosenPlanFile, importPlanFile } from './import-plan-file.service.js';
import { PlanFileInput } from './plan-file.input.js';
import { PlanFileCheckType, toPlanFileCheckType } from './plan-file.type.js';

function chosen({ name, content, planId }: PlanFileInput): ChosenPlanFile {
  return { name, content, planId: planId ?? null };
}

@Resolver()
export class PlanFileResolver {
  @Mutation(() => PlanFileCheckType, { description: 'Says what bringing a plan in would change; nothing is stored' })
  @Permit('plan:import')
  async checkPlan(
    @Arg('input', () => PlanFileInput) input: PlanFileInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<PlanFileCheckType> {
    return inTurn(ctx, async () => {
      const { found, isDone } = await importPlanFile(await unitOfImport(ctx), chosen(input), false);
      return toPlanFileCheckType(input, found, isDone);
    });
  }

  @Mutation(() => PlanFileCheckType, { description: 'Brings an action plan in: all of it or nothing' })
  @Permit('plan:import')
  async importPlan(
    @Arg('input', () => PlanFileInput) input: PlanFileInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<PlanFileCheckType> {
    return inTurn(ctx, async () => {
      const { found, isDone } = await importPlanFile(await unitOfImport(ctx), chosen(input), true);
      return toPlanFileCheckType(input, found, isDone);
    });
  }
}
