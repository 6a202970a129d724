import { can, isPermission, type Permission } from '@heard/domain/access/permissions';
import type { Role } from '@heard/domain/access/roles';
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { Extensions, type MiddlewareFn } from 'type-graphql';
import { ForbiddenError, OtherAccountError, UnauthenticatedError } from './errors.js';
import type { GraphqlContext } from './graphql-context.js';
import { HeardEvent } from './live-audience.js';
import { type RootField, rootFields } from './root-fields.js';
import type { Actor } from './unit.js';

export type OperationPolicy = Permission | 'anyone' | 'signed-in';

/** Says who may call this operation at all. An operation without it does not let the server start. */
export function Permit(policy: OperationPolicy): MethodDecorator {
  return Extensions({ permit: policy });
}

export function policyOf(extensions: Readonly<Record<string, unknown>> | null | undefined): unknown {
  return extensions?.['permit'];
}

export function isRoot(info: GraphQLResolveInfo): boolean {
  return info.path.prev === undefined;
}

function mayCall(role: Role, policy: unknown): boolean {
  return typeof policy === 'string' && isPermission(policy) && can(role, policy);
}

/**
 * Refuses by default; null where this person may call it. `account` is whose page asks, where it says so: for somebody
 * else than who is signed in by now nothing is read or done.
 */
export function refusalOf(actor: Actor | null, policy: unknown, account: string | null): GraphQLError | null {
  if (account !== null && actor !== null && account !== actor.userId) return new OtherAccountError();
  if (policy === 'anyone') return null;
  if (actor === null) return new UnauthenticatedError();
  return policy === 'signed-in' || mayCall(actor.role, policy) ? null : new ForbiddenError();
}

/** Throws UNAUTHENTICATED or FORBIDDEN. */
function assertMayCall(actor: Actor | null, policy: unknown, account: string | null): void {
  const refusal = refusalOf(actor, policy, account);
  if (refusal !== null) throw refusal;
}

/**
 * The policy of each field at the top of an operation that is asked for with these variables. The library's own, about the
 * schema, are open to anyone.
 */
export function rootPolicies(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): readonly (RootField & { readonly policy: unknown })[] {
  const fields = schema.getRootType(operation.operation)?.getFields() ?? {};
  return rootFields(document, operation, variables).map((field) => ({
    ...field,
    policy: field.name.startsWith('__') ? 'anyone' : policyOf(fields[field.name]?.extensions),
  }));
}

/** Root fields take turns: stands before whatever else stands around them. */
export const turnsMiddleware: MiddlewareFn<GraphqlContext> = async ({ context, info }, next) =>
  isRoot(info) ? context.rootField(next) : next();

/** Who asks for this root field. An event brings along who they were when it was decided that they may hear of it. */
async function askedBy(context: GraphqlContext, root: unknown): Promise<Actor | null> {
  return root instanceof HeardEvent ? root.actor : (await context.openUnit()).actor;
}

/** A change that says whose page sends it is held to that, even where anyone may send it: signing out, say. */
function isChangeOfPage({ request }: GraphqlContext, { operation }: GraphQLResolveInfo): boolean {
  return request.account !== null && operation.operation === OperationTypeNode.MUTATION;
}

/** Decides on the policy of the root field before its resolver runs. */
export const permitMiddleware: MiddlewareFn<GraphqlContext> = async ({ root, context, info }, next) => {
  if (!isRoot(info)) return next();
  const policy = policyOf(info.parentType.getFields()[info.fieldName]?.extensions);
  if (policy !== 'anyone' || isChangeOfPage(context, info))
    assertMayCall(await askedBy(context, root), policy, context.request.account);
  return next();
};

/** Decides the same before a subscription begins, where no resolver runs yet. Throws UNAUTHENTICATED or FORBIDDEN. */
export function assertMaySubscribe(schema: GraphQLSchema, fieldName: string, actor: Actor | null): void {
  assertMayCall(actor, policyOf(schema.getSubscriptionType()?.getFields()[fieldName]?.extensions), null);
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
