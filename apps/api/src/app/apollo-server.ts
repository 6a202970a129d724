import type { Server } from 'node:http';
import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
  type GraphQLRequestContextWillSendResponse,
} from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { writeRefusals } from '../foundations/audit/audit-middleware.js';
import { refusalByDatabase, saysStopped } from '../platform/database-refusals.js';
import { isShown } from '../platform/errors.js';
import type { GraphqlContext } from '../platform/graphql-context.js';
import { hideUnknown, isHidden, somethingWentWrong } from '../platform/hidden-errors.js';
import { type Log } from '../platform/log.js';
import { mostErrors, mostTokens } from '../platform/query-limits.js';
import { shortened } from '../platform/shortened.js';
import { admissionPlugin } from './admission.js';
import { createExecutor } from './compiled-executor.js';

/** Ends the unit of work before a byte leaves: what was not stored is never reported as done. */
async function finishUnit(context: GraphQLRequestContextWillSendResponse<GraphqlContext>, log: Log): Promise<void> {
  const { response, contextValue: ctx, operation } = context;
  if (response.body.kind !== 'single') return;
  const result = response.body.singleResult;
  const errors = result.errors ?? [];
  try {
    await ctx.finish(errors.length > 0 && operation?.operation !== OperationTypeNode.QUERY);
    await writeRefusals(ctx);
  } catch (error) {
    log.error({ err: error, requestId: ctx.requestId }, 'The unit of work could not be stored');
    result.data = null;
    const shown = errors.filter((known) => isShown(known.extensions?.['code']));
    result.errors = saysStopped(shown)
      ? shown
      : [...shown, refusalByDatabase(error) ?? somethingWentWrong(ctx.requestId)];
  }
}

function unitPlugin(log: Log): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors) {
          if (!isHidden(error.extensions['code'])) continue;
          log.error(
            { err: error.originalError ?? error, path: error.path, requestId: contextValue.requestId },
            'A request failed',
          );
        }
      },
      willSendResponse: async (context) => {
        hideUnknownErrors(context);
        await finishUnit(context, log);
      },
    }),
  };
}

function hideUnknownErrors({ response, contextValue }: GraphQLRequestContextWillSendResponse<GraphqlContext>): void {
  if (response.body.kind !== 'single' || response.body.singleResult.errors === undefined) return;
  const { errors } = response.body.singleResult;
  response.body.singleResult.errors = hideUnknown(errors.slice(0, mostErrors), contextValue.requestId);
}

/** TypeGraphQL reports a badly shaped argument as plain `BAD_USER_INPUT`; ours is `INVALID_INPUT` everywhere. */
function formatError({ message, ...formatted }: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  const refusal = refusalByDatabase(error);
  if (refusal !== null) return { ...formatted, ...refusal };
  const short = { ...formatted, message: shortened(message) };
  if (formatted.extensions?.['code'] !== 'BAD_USER_INPUT') return short;
  const fields = original instanceof GraphQLError ? (original.extensions['fields'] ?? {}) : {};
  return { ...short, extensions: { ...formatted.extensions, code: 'INVALID_INPUT', fields } };
}

type Gateway = ApolloServerOptionsWithGateway<GraphqlContext>['gateway'];

/** Where the library asks for a schema and for somebody to carry operations out: both are here. */
function carriedOutBy(schema: GraphQLSchema): Gateway {
  const carryOut = createExecutor(schema);
  let tellSchema: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] | null = null;
  return {
    onSchemaLoadOrUpdate(callback) {
      tellSchema = callback;
      return () => undefined;
    },
    async load() {
      tellSchema?.({ apiSchema: schema, coreSupergraphSdl: '' });
      return {
        executor: async ({ document, operation, request, context }) =>
          carryOut({
            document,
            operation,
            operationName: request.operationName,
            variables: request.variables ?? {},
            context,
          }),
      };
    },
    stop: async () => undefined,
  };
}

/** The GraphQL server; `httpServer` is drained when it stops, where there is one. */
export function createApolloServer(schema: GraphQLSchema, log: Log, httpServer?: Server): ApolloServer<GraphqlContext> {
  return new ApolloServer<GraphqlContext>({
    gateway: carriedOutBy(schema),
    introspection: true, // the schema is published with the source: hiding it would hide nothing
    csrfPrevention: { requestHeaders: ['apollo-require-preflight'] },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: mostTokens },
    // What is sent here is checked in two steps by `admissionPlugin`: the library's own rules alone can take seconds.
    dangerouslyDisableValidation: true,
    persistedQueries: false, // nothing of ours sends them, and anybody could fill their cache
    formatError,
    plugins: [
      admissionPlugin(),
      ApolloServerPluginCacheControlDisabled(),
      ...(httpServer === undefined ? [] : [ApolloServerPluginDrainHttpServer({ httpServer })]),
      unitPlugin(log),
    ],
  });
}
