import { can } from '@heard/domain/access/permissions';
import { ExportKind, permissionToExport } from '@heard/domain/audit/export-kinds';
import { Arg, Ctx, Int, Mutation, registerEnumType, Resolver } from 'type-graphql';
import { ForbiddenError, InvalidInputError } from '../../platform/errors.js';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';

registerEnumType(ExportKind, { name: 'ExportKind', description: 'What is taken out of the product as a file' });

@Resolver()
export class ExportResolver {
  @Mutation(() => Boolean, {
    description: 'Writes that somebody takes a file along. A screen asks this first and gives the file when it answers',
  })
  @Permit('signed-in')
  async recordExport(
    @Arg('kind', () => ExportKind) kind: ExportKind,
    @Arg('rows', () => Int, { description: 'How many lines the file has' }) rows: number,
    @Ctx() ctx: GraphqlContext,
  ): Promise<boolean> {
    const unit = await ctx.unit();
    if (!can(unit.actor.role, permissionToExport[kind])) throw new ForbiddenError();
    if (rows < 0) throw new InvalidInputError({ rows: 'Give the number of lines, from 0' });
    unit.audit.saw({ detail: `exported ${kind}, ${String(rows)} lines` });
    return true;
  }
}
