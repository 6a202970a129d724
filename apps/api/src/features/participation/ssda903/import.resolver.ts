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
import { findingsOfRun, listRuns, runById } from './import-run.queries.js';
import {
  ImportFindingPageType,
  ImportProgressType,
  ImportReceiptType,
  ImportRunPageType,
  ImportRunType,
  toImportFindingType,
  toImportRunType,
} from './import-run.type.js';
import { readChosenFiles } from './read-chosen-files.js';
import { ReturnCheckType, toReturnCheckType } from './return-check.type.js';
import { ImportReturnInput, ReturnFilesInput } from './return-files.input.js';

const mostRuns = 100;
const mostFindings = 5_000;

function pageSize(first: number | undefined, usual: number, most: number): number {
  const size = first ?? usual;
  if (size < 1 || size > most) throw new InvalidInputError({ first: `Ask for 1 to ${most}` });
  return size;
}

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
      return { run: toImportRunType(await runById(unit, runId)), changedAnything };
    });
  }

  @Query(() => ImportRunPageType)
  @Permit('participation:import')
  async importRuns(
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => ID, { nullable: true, description: 'The last one seen' }) after: string | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ImportRunPageType> {
    const size = pageSize(first, 20, mostRuns);
    if (after && !isId(after)) throw new InvalidInputError({ after: 'Go on after an import' });
    const rows = await listRuns(await ctx.unit(), size, after || null);
    return { runs: rows.slice(0, size).map(toImportRunType), hasMore: rows.length > size };
  }

  @Query(() => ImportRunType)
  @Permit('participation:import')
  async importRun(@Arg('id', () => ID) id: string, @Ctx() ctx: GraphqlContext): Promise<ImportRunType> {
    return toImportRunType(await runById(await ctx.unit(), id));
  }

  @Query(() => ImportFindingPageType, { description: 'What the rules said of an import, in the order of its files' })
  @Permit('participation:import')
  async importFindings(
    @Arg('runId', () => ID) runId: string,
    @TextArg('rule', { longest: longest.code, nullable: true }) rule: string | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => Int, { nullable: true, description: 'The position of the last one seen' })
    after: number | undefined,
    @Ctx() ctx: GraphqlContext,
  ): Promise<ImportFindingPageType> {
    const size = pageSize(first, 50, mostFindings);
    const unit = await ctx.unit();
    const { id } = await runById(unit, runId);
    const rows = await findingsOfRun(unit, { runId: id, rule: rule ?? null, first: size, after: after ?? 0 });
    return { findings: rows.slice(0, size).map(toImportFindingType), hasMore: rows.length > size };
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
