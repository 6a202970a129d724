import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** What is executed, after it was found to be right and allowed. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
}

type Compiled = CompiledQuery['query'];

/** How often an operation has to come before it is compiled: that costs as much as carrying it out a few times. */
const worthCompiling = 3;

function compile(schema: GraphQLSchema, document: DocumentNode, name: string | undefined): Compiled | null {
  const compiled = compileQuery(schema, document, name ?? '');
  return isCompiledQuery(compiled) ? compiled.query : null;
}

/** The compiler's errors, in the shape that everything else expects. */
function asUsual({ errors, ...result }: ExecutionResult): ExecutionResult {
  if (errors === undefined) return result;
  const usual = errors.map(
    ({ message, path, originalError }) => new GraphQLError(message, { path: path ?? null, originalError }),
  );
  return { ...result, errors: usual };
}

/**
 * Carries operations out. A screen sends the same few all day: to walk through one again for each of two hundred cards
 * costs more than to read the cards, so what comes often is made into a function once.
 */
export function createExecutor(schema: GraphQLSchema): (asked: Execution) => Promise<ExecutionResult> {
  // By the operation as it was parsed: the server hands out the same one for the same text, and forgets what is rare.
  const counts = new WeakMap<OperationDefinitionNode, number>();
  const compiled = new WeakMap<OperationDefinitionNode, Compiled | null>();

  const compiledFor = ({ document, operation, operationName }: Execution): Compiled | null => {
    if (operation === undefined) return null;
    const known = compiled.get(operation);
    if (known !== undefined) return known;
    const count = (counts.get(operation) ?? 0) + 1;
    counts.set(operation, count);
    if (count < worthCompiling) return null;
    const made = compile(schema, document, operationName);
    compiled.set(operation, made);
    return made;
  };

  return async (asked) => {
    const { document, operationName, variables, context } = asked;
    const query = compiledFor(asked);
    if (query !== null) return asUsual(await query(undefined, context, variables));
    return execute({
      schema,
      document,
      operationName: operationName ?? null,
      variableValues: variables,
      contextValue: context,
      options: { maxCoercionErrors: 1 },
    });
  };
}
