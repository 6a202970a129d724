import 'reflect-metadata'; // TypeGraphQL's decorators look for it, so it comes before the resolvers
import { type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { DateTimeScalar } from '../platform/date-scalar.js';
import { auditMiddleware } from '../foundations/audit/audit-middleware.js';
import { requireBounds } from '../platform/input-bounds.js';
import { assertEveryOperationHasPolicy, permitMiddleware, turnsMiddleware } from '../platform/permit.js';
import { resolvers } from './resolvers.js';

/** The schema, made from the decorators. Throws when an operation has no policy, or a text or list no bound. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [...resolvers],
    globalMiddlewares: [turnsMiddleware, auditMiddleware, permitMiddleware],
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    orphanedTypes: [],
    validate: false,
    pubSub: unusedPubSub,
  });
  assertEveryOperationHasPolicy(schema);
  requireBounds(schema);
  return schema;
}

// Subscriptions bring their own event source (platform/live.ts); TypeGraphQL asks for a pubSub all the same.
const unusedPubSub = {
  publish: (): void => undefined,
  subscribe: (): never => {
    throw new Error('Subscriptions use the live feed');
  },
};
