import type {
  ApolloServerPlugin,
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestListener,
  GraphQLResponse,
} from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLFormattedError,
  isInputType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { idsAsked } from '../foundations/audit/ids-asked.js';
import { problemsOfBounds } from '../platform/check-bounds.js';
import { ForbiddenError, InvalidInputError } from '../platform/errors.js';
import { problemsOfVariables } from '../platform/check-variables.js';
import type { GraphqlContext } from '../platform/graphql-context.js';
import { refusalOf, rootPolicies } from '../platform/permit.js';
import { problemsOfDocument } from '../platform/query-limits.js';

type Resolved = GraphQLRequestContextDidResolveOperation<GraphqlContext>;
type Named = Resolved & { readonly operation: OperationDefinitionNode };

/** Documents that were found to be right: the library hands out the same object for the same text. */
const known = new WeakSet<DocumentNode>();

function whatIsWrong({ schema, document }: Resolved): readonly GraphQLFormattedError[] {
  if (known.has(document)) return [];
  const errors = problemsOfDocument(schema, document);
  if (errors.length === 0) known.add(document);
  return errors.map((error) => error.toJSON());
}

/** The ids that came in variables; an operation that is refused here never says which of them it would have used. */
function idsOfVariables({ schema, operation, request }: Named): readonly string[] {
  const declared = (operation.variableDefinitions ?? []).flatMap(({ variable, type: node }) => {
    const type = typeFromAST(schema, node);
    return isInputType(type) ? [{ name: variable.name.value, type }] : [];
  });
  return idsAsked(request.variables ?? {}, declared);
}

/** Why nothing of it may be called by this person; empty where something may. What is open to anyone asks for nobody. */
async function whatIsForbidden(context: Named) {
  const { schema, document, operation, contextValue, request } = context;
  const policies = rootPolicies(schema, document, operation, request.variables ?? {});
  if (policies.some(({ policy }) => policy === 'anyone')) return [];
  const { actor } = await contextValue.openUnit();
  const refused = policies.flatMap(({ policy, key, name }) => {
    const error = refusalOf(actor, policy, contextValue.request.account);
    return error === null ? [] : [{ error, key, name }];
  });
  if (refused.length < policies.length) return [];
  const ids = idsOfVariables(context);
  for (const { error, name } of refused) {
    if (error instanceof ForbiddenError) contextValue.audit.refuse(name, ids);
  }
  return refused.map(({ error, key }) => ({ ...error.toJSON(), path: [key] }));
}

/** Asked of everybody alike and of nothing but the request: a wide list is not even entered. */
function whatIsTooLong({ schema, document, operation, request }: Named): readonly GraphQLFormattedError[] {
  const fields = problemsOfBounds(schema, document, request.variables ?? {}, operation);
  return Object.keys(fields).length === 0 ? [] : [new InvalidInputError(fields).toJSON()];
}

function whatDoesNotFit({ schema, operation, request }: Named): readonly GraphQLFormattedError[] {
  const fields = problemsOfVariables(schema, operation, request.variables ?? {});
  return Object.keys(fields).length === 0 ? [] : [new InvalidInputError(fields).toJSON()];
}

/** The cheapest question first: a request that is refused has cost next to nothing. */
async function refusalsOf(context: Resolved): Promise<readonly GraphQLFormattedError[]> {
  const wrong = whatIsWrong(context);
  const { operation } = context;
  if (wrong.length > 0 || operation === undefined) return wrong; // which one is meant, the library asks by itself
  const tooLong = whatIsTooLong({ ...context, operation });
  if (tooLong.length > 0) return tooLong;
  const forbidden = await whatIsForbidden({ ...context, operation });
  return forbidden.length > 0 ? forbidden : whatDoesNotFit({ ...context, operation });
}

function answerWith(errors: readonly GraphQLFormattedError[]): GraphQLResponse {
  return {
    http: { status: undefined, headers: new HeaderMap() },
    body: { kind: 'single', singleResult: { errors, data: null } },
  };
}

/** Decides on an operation before any of it runs: whether it can be read, is not too long, may be called, and has values that fit. */
export function admissionPlugin(): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: async (): Promise<GraphQLRequestListener<GraphqlContext>> => {
      let refused: readonly GraphQLFormattedError[] = [];
      return {
        didResolveOperation: async (context) => void (refused = await refusalsOf(context)),
        responseForOperation: async () => (refused.length === 0 ? null : answerWith(refused)),
      };
    },
  };
}
