import { can, isPermission, type Permission } from '@heard/domain/access/permissions';
import type { Role } from '@heard/domain/access/roles';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { Extensions, type MiddlewareFn } from 'type-graphql';
import { ForbiddenError, UnauthenticatedError } from './errors.js';
import type { GraphqlContext } from './graphql-context.js';
import type { Actor } from './unit.js';

export type OperationPolicy = Permission | 'anyone' | 'signed-in';

/** Says who may call this operation at all. An operation without it does not let the server start. */
export function Permit(policy: OperationPolicy): MethodDecorator {
  return Extensions({ permit: policy });
}

function policyOf(extensions: Readonly<Record<string, unknown>> | null | undefined): unknown {
  return extensions?.['permit'];
}

function isRoot(info: GraphQLResolveInfo): boolean {
  return info.path.prev === undefined;
}

function mayCall(role: Role, policy: unknown): boolean {
  return typeof policy === 'string' && isPermission(policy) && can(role, policy);
}

/** Refuses by default. Throws UNAUTHENTICATED or FORBIDDEN. */
function assertMayCall(actor: Actor | null, policy: unknown): void {
  if (policy === 'anyone') return;
  if (actor === null) throw new UnauthenticatedError();
  if (policy !== 'signed-in' && !mayCall(actor.role, policy)) throw new ForbiddenError();
}

/** Decides on the policy of the root field before its resolver runs. */
export const permitMiddleware: MiddlewareFn<GraphqlContext> = async ({ context, info }, next) => {
  if (!isRoot(info)) return next();
  const policy = policyOf(info.parentType.getFields()[info.fieldName]?.extensions);
  return context.rootField(info, async () => {
    if (policy !== 'anyone') assertMayCall((await context.openUnit()).actor, policy);
    return next();
  });
};

/** Decides the same before a subscription begins, where no resolver runs yet. Throws UNAUTHENTICATED or FORBIDDEN. */
export function assertMaySubscribe(schema: GraphQLSchema, fieldName: string, actor: Actor | null): void {
  assertMayCall(actor, policyOf(schema.getSubscriptionType()?.getFields()[fieldName]?.extensions));
}

/** Stops the start of a server in which an operation has no policy. Throws an Error that names it. */
export function assertEveryOperationHasPolicy(schema: GraphQLSchema): void {
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      if (typeof policyOf(field.extensions) !== 'string') {
        throw new Error(`${type?.name}.${field.name} has no policy: add @Permit(…) to its resolver`);
      }
    }
  }
}
