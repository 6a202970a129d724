import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { MiddlewareFn } from 'type-graphql';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { isRoot, policyOf } from '../../platform/permit.js';
import { carryOut, openUnit } from '../../platform/work.js';
import { idsAsked } from './ids-asked.js';
import { isAudited } from './not-audited.js';
import { writeLines } from './record-access.js';

const refusals: ReadonlySet<unknown> = new Set(['FORBIDDEN', 'NOT_FOUND', 'RATE_LIMITED']);

function isRefusal(error: unknown): boolean {
  return error instanceof GraphQLError && refusals.has(error.extensions['code']);
}

function fieldOf(info: GraphQLResolveInfo) {
  return info.parentType.getFields()[info.fieldName];
}

/** Lines wait for the end of the unit and go out together, in its transaction: what could not be written is not shown. */
async function noteAnswered(context: GraphqlContext, operation: string): Promise<void> {
  const unit = await context.openUnit();
  if (unit.actor === null) return;
  const { audit } = context;
  audit.end(operation);
  unit.beforeCommit('audit', () => writeLines(unit, audit.takeWritten()));
}

/** Whoever is not signed in is counted where they try to sign in: their refusals would only fill the log. */
function noteRefused({ audit }: GraphqlContext, info: GraphQLResolveInfo, args: unknown): void {
  const field = fieldOf(info);
  if (policyOf(field?.extensions) !== 'anyone') audit.refuse(info.fieldName, idsAsked(args, field?.args ?? []));
}

/** Writes one line of the audit log for each root field, by its name in the schema: when it answers and when it refuses. */
export const auditMiddleware: MiddlewareFn<GraphqlContext> = async ({ args, context, info }, next) => {
  if (!isRoot(info)) return next();
  context.audit.begin();
  try {
    const answer: unknown = await next();
    if (isAudited(fieldOf(info)?.extensions)) await noteAnswered(context, info.fieldName);
    return answer;
  } catch (error) {
    if (isRefusal(error)) noteRefused(context, info, args);
    throw error;
  }
};

/** Writes what was refused in a transaction of its own: the request's own may have been rolled back. */
export async function writeRefusals({ audit, place, request, requestId }: GraphqlContext): Promise<void> {
  const refused = audit.takeRefused();
  if (refused.length === 0) return;
  await carryOut(await openUnit(place, request.sessionHash, requestId), async (unit) => writeLines(unit, refused));
}
