import { longest } from '@heard/domain/validation/text-lengths';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { NotAudited } from '../../../foundations/audit/not-audited.js';
import { InvalidInputError } from '../../../platform/errors.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { isId } from '../../../platform/ids.js';
import type { LiveEvent } from '../../../platform/live.js';
import { Permit } from '../../../platform/permit.js';
import { TextArg } from '../../../platform/text-bounds.js';
import { inTurn, unitOfImport } from './check-import-turn.js';
import { ownProgress, progressTopic, readProgress, tellScreen } from './import-progress.live.js';
import { importReturn, previewReturn } from './import-return.service.js';
import {
  ImportFindingConnectionType,
  ImportProgressType,
  ImportReceiptType,
  ImportRunConnectionType,
  ImportRunType,
  toImportRunType,
} from './import-run.type.js';
import { listFindings, listImports } from './list-imports.js';
import { openImportRun } from './open-import-run.js';
import { readChosenFiles } from './read-chosen-files.js';
import { ReturnCheckType, toReturnCheckType } from './return-check.type.js';
import { ImportReturnInput, ReturnFilesInput } from './return-files.input.js';

@Resolver()
export class ImportResolver {
  @Mutation(() => ReturnCheckType, { description: 'Checks a children looked after return; nothing is stored' })
  @Permit('participation:import')
  async checkReturn(
    @Arg('input', () => ReturnFilesInput) input: ReturnFilesInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ReturnCheckType> {
    return inTurn(ctx, async () => {
      const read = await readChosenFiles(ctx.place.clock.today(), input);
      return toReturnCheckType(read, await previewReturn(await unitOfImport(ctx), read));
    });
  }

  @Mutation(() => ImportReceiptType, { description: 'Stores a children looked after return, all of it or nothing' })
  @Permit('participation:import')
  async importReturn(
    @Arg('input', () => ImportReturnInput) input: ImportReturnInput,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ImportReceiptType> {
    if (!isId(input.clientId)) throw new InvalidInputError({ clientId: 'Give the import an id' });
    return inTurn(ctx, async () => {
      const read = await readChosenFiles(ctx.place.clock.today(), input);
      const unit = await unitOfImport(ctx);
      const { runId, changedAnything } = await importReturn(
        unit,
        read,
        tellScreen(ctx.place, input.clientId, unit.actor),
      );
      return { run: toImportRunType(await openImportRun(unit, runId)), changedAnything };
    });
  }

  @Query(() => ImportRunConnectionType)
  @Permit('participation:import')
  async importRuns(
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @TextArg('after', { longest: longest.cursor, nullable: true }) after: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ImportRunConnectionType> {
    return listImports(await ctx.unit(), { first, after });
  }

  @Query(() => ImportRunType)
  @Permit('participation:import')
  async importRun(@Arg('id', () => ID) id: string, @Ctx() ctx: GraphqlContext): Promise<ImportRunType> {
    return toImportRunType(await openImportRun(await ctx.unit(), id));
  }

  @Query(() => ImportFindingConnectionType, { description: 'What the rules said of an import' })
  @Permit('participation:import')
  async importFindings(
    @Arg('runId', () => ID) runId: string,
    @TextArg('rule', { longest: longest.code, nullable: true }) rule: string | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @TextArg('after', { longest: longest.cursor, nullable: true }) after: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ImportFindingConnectionType> {
    return listFindings(await ctx.unit(), { runId, rule, first, after });
  }

  @Subscription(() => ImportProgressType, {
    nullable: true,
    description: 'How far the import of this clientId is',
    subscribe: ({ context, args }) => context.events(progressTopic(String(args['clientId'])), ownProgress),
  })
  @Permit('participation:import')
  @NotAudited('says only how far an import is')
  importProgress(@Arg('clientId', () => ID) _clientId: string, @Root() event: LiveEvent): ImportProgressType | null {
    return readProgress(event);
  }
}
