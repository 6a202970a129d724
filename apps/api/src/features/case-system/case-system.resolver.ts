import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import { ChildrenFilesInput, DecideDoubleInput } from './case-files.input.js';
import { keptHeadings } from './read-headings.js';
import { storeHeadings } from './store-headings.js';
import { failureOfLastFolder } from './case-system.queries.js';
import { CaseSystemType, FailedNightType } from './case-system.type.js';
import { inTurn, unitOfImport } from './check-import-turn.js';
import { ChildrenCheckType } from './children-check.type.js';
import { decideDouble } from './decide-double.service.js';
import { importChildren, previewChildren } from './import-children.service.js';
import { openCaseSystem } from './open-case-system.js';
import { readChosenFiles, saidHeadings } from './read-chosen-files.js';
import { toChildrenCheckType } from './to-children-check-type.js';

@Resolver()
export class CaseSystemResolver {
  @Query(() => CaseSystemType, { description: 'What came in from the case system, and what waits for a word' })
  @Permit('case-system:import')
  async caseSystem(
    @Arg('doubles', () => Int, { nullable: true, description: 'As many as are listed' }) doubles: number | undefined,
    @Arg('unreached', () => Int, { nullable: true, description: 'As many as are listed' }) unreached:
      | number
      | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<CaseSystemType> {
    return openCaseSystem(await ctx.unit(), { doubles, unreached });
  }

  @Query(() => FailedNightType, { nullable: true, description: 'Null: what came by night was used' })
  @Permit('case-system:import')
  async failedNight(@Ctx() ctx: GraphqlContext): Promise<FailedNightType | null> {
    return failureOfLastFolder(await ctx.unit());
  }

  @Mutation(() => ChildrenCheckType, { description: 'Says what bringing these files in would change' })
  @Permit('case-system:import')
  async checkChildren(
    @Arg('input', () => ChildrenFilesInput) input: ChildrenFilesInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ChildrenCheckType> {
    return inTurn(ctx, async () => {
      const unit = await unitOfImport(ctx);
      const read = await readChosenFiles(input, await keptHeadings(unit));
      return toChildrenCheckType(await previewChildren(unit, read));
    });
  }

  @Mutation(() => ChildrenCheckType, { description: 'Brings these files in, and says what it changed' })
  @Permit('case-system:import')
  async importChildren(
    @Arg('input', () => ChildrenFilesInput) input: ChildrenFilesInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ChildrenCheckType> {
    return inTurn(ctx, async () => {
      const unit = await unitOfImport(ctx);
      const read = await readChosenFiles(input, await keptHeadings(unit));
      const { found } = await importChildren(unit, read, 'UPLOAD');
      await storeHeadings(unit, saidHeadings(input));
      return toChildrenCheckType(found);
    });
  }

  @Mutation(() => CaseSystemType, { description: 'The same child as one who is here, or another' })
  @Permit('case-system:import')
  async decideDouble(
    @Arg('input', () => DecideDoubleInput) input: DecideDoubleInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<CaseSystemType> {
    const unit = await ctx.unit();
    await decideDouble(unit, input);
    return openCaseSystem(unit);
  }
}
