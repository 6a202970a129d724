import { Ctx, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { Permit } from '../../../platform/permit.js';
import { AuditSealType } from './seal-state.type.js';
import { sealState } from './seals.queries.js';
import { toAuditSealType } from './to-audit-seal-type.js';

@Resolver()
export class AuditSealResolver {
  @Query(() => AuditSealType, {
    nullable: true,
    description: 'Whether the audit log is whole, as far as it is sealed; nothing where it was not sealed yet',
  })
  @Permit('audit:search')
  async auditSeal(@Ctx() ctx: GraphqlContext): Promise<AuditSealType | null> {
    return toAuditSealType(await sealState(await ctx.unit()));
  }
}
