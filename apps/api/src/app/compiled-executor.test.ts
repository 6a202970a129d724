import { describe, expect, test } from 'vitest';
import { buildSchema, type ExecutionResult, getOperationAST, type GraphQLSchema, parse } from 'graphql';
import { InvalidInputError } from '../platform/errors.js';
import { createExecutor } from './compiled-executor.js';

const tellings = [
  { id: '1', words: 'I miss my brother', place: 'HOME', themes: ['family', 'sleep'] },
  { id: '2', words: null, place: 'SCHOOL', themes: [] },
  { id: '3', words: 'It is loud', place: 'SCHOOL', themes: [] },
];

type Resolve = (root: unknown, args: Readonly<Record<string, unknown>>, context: { readonly who: string }) => unknown;

const resolvers: Readonly<Record<string, Resolve>> = {
  tellings: (_root, { first }) => tellings.slice(0, Number(first)),
  refused: async () => Promise.reject(new InvalidInputError({ words: 'Write what they said' })),
  broken: () => {
    throw new Error('the disk is full');
  },
  tell: async (_root, { words }, { who }) => ({ id: who, words, place: 'HOME', themes: [] }),
};

function schemaWithResolvers(): GraphQLSchema {
  const schema = buildSchema(`
    enum Place { HOME SCHOOL }
    type Telling { id: ID!, words: String!, place: Place!, themes: [String!]! }
    type Query { tellings(first: Int = 2): [Telling]!, refused: String, broken: String! }
    type Mutation { tell(words: String!): Telling! }`);
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {}))
      Object.assign(field, { resolve: resolvers[field.name] });
  }
  return schema;
}

function asSent({ data, errors = [] }: ExecutionResult): unknown {
  const sent = errors.map(({ message, path, extensions }) => ({ message, path, extensions }));
  const parsed: unknown = JSON.parse(JSON.stringify({ data, errors: sent }));
  return parsed;
}

describe('an operation that comes often', () => {
  test.each([
    ['lists', '{ tellings(first: 1) { id words themes } }', {}],
    ['its defaults', '{ tellings { __typename id place } }', {}],
    ['variables', 'query ($n: Int) { tellings(first: $n) { id place } }', { n: 1 }],
    [
      'fragments and conditions',
      'query ($y: Boolean!) { tellings { ...T } } fragment T on Telling { id, place @include(if: $y) }',
      { y: false },
    ],
    ['what may not be null', '{ tellings(first: 3) { id words } }', {}],
    ['a refusal', '{ refused }', {}],
    ['what went wrong', '{ broken }', {}],
    ['a change', 'mutation ($w: String!) { tell(words: $w) { id words } }', { w: 'Hello' }],
  ])('answers %s like the first time, once it is compiled', async (_name, text, variables) => {
    const document = parse(text);
    const operation = getOperationAST(document) ?? undefined;
    const carryOut = createExecutor(schemaWithResolvers());
    const ask = async (): Promise<unknown> =>
      asSent(await carryOut({ document, operation, operationName: undefined, variables, context: { who: 'me' } }));
    const first = await ask();
    for (let time = 2; time <= 4; time += 1) expect(await ask()).toEqual(first);
  });

  test('says what is wrong with a name that no operation has', async () => {
    const document = parse('query One { refused } query Two { broken }');
    const carryOut = createExecutor(schemaWithResolvers());
    const { errors } = await carryOut({
      document,
      operation: undefined,
      operationName: 'Three',
      variables: {},
      context: {},
    });
    expect(errors?.[0]?.message).toContain('Three');
  });
});
