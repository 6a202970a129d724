import { describe, expect, test } from 'vitest';
import { buildSchema, getOperationAST, type GraphQLSchema, GraphQLScalarType, parse } from 'graphql';
import { DateScalar } from './date-scalar.js';
import { problemsOfVariables } from './check-variables.js';

const text = `
  scalar Date
  scalar Odd
  enum Use { REPORT TRAINING }
  input Consent { use: Use!, given: Boolean }
  input Telling { clientId: ID!, givenOn: Date!, words: String, age: Int = 4, share: Float, consents: [Consent!], odd: Odd }
  type Query { tell(input: Telling!, from: Date, ids: [ID!]): ID }
`;

function schemaOf(): GraphQLSchema {
  const schema = buildSchema(text);
  const date = schema.getType('Date');
  if (date instanceof GraphQLScalarType) date.parseValue = DateScalar.parseValue;
  const odd = schema.getType('Odd');
  if (odd instanceof GraphQLScalarType) odd.parseValue = (value) => (value === 'odd' ? undefined : value);
  return schema;
}

const schema = schemaOf();
const whole = 'query ($input: Telling!, $from: Date, $ids: [ID!] = []) { tell(input: $input, from: $from, ids: $ids) }';
const input = { clientId: '1', givenOn: '2026-11-24' };

function problems(variables: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const operation = getOperationAST(parse(whole));
  if (operation === null || operation === undefined) throw new Error('There is no operation');
  return problemsOfVariables(schema, operation, variables);
}

describe('variables', () => {
  test.each([
    ['what fits', { input: { ...input, consents: [{ use: 'REPORT', given: null }], words: null }, from: null }],
    ['a default in place of what was left out', { input: { ...input, age: undefined } }],
    ['one thing where a list may be', { input, ids: 'one' }],
  ])('may be %s', (_what, variables) => {
    expect(problems(variables)).toEqual({});
  });

  test.each([
    ['no day', { input: { ...input, givenOn: '2026-02-30' } }, { givenOn: 'Enter a real date as YYYY-MM-DD' }],
    ['no day at the top', { input, from: 'x' }, { from: 'Enter a real date as YYYY-MM-DD' }],
    [
      'no such choice in a list',
      { input: { ...input, consents: [{ use: 'REPORT' }, { use: 'X', given: 7 }] } },
      { 'consents.1.use': 'Choose one of these: REPORT, TRAINING', 'consents.1.given': 'Enter true or false' },
    ],
    ['a whole number with a part', { input: { ...input, age: 1.5 } }, { age: 'Enter a whole number' }],
    ['no number', { input: { ...input, share: 'x' } }, { share: 'Enter a number' }],
    ['no text', { input: { ...input, words: {} } }, { words: 'Enter text' }],
    ['what its scalar does not know', { input: { ...input, odd: 'odd' } }, { odd: 'Enter this in another way' }],
    [
      'nothing where something is needed',
      { input: { clientId: null } },
      { clientId: 'Give this', givenOn: 'Give this' },
    ],
    ['nothing at all', {}, { input: 'Give this' }],
    ['no record', { input: [] }, { input: 'Give this field by field' }],
    ['no id in a list', { input, ids: ['1', {}] }, { 'ids.1': 'Enter an id as text' }],
    ['a field that there is not', { input: { ...input, nope: 1 } }, { nope: 'Leave this out' }],
  ])('are refused with %s, by the path that the form knows', (_what, variables, fields) => {
    expect(problems(variables)).toEqual(fields);
  });

  test('say twenty things at most, and repeat nothing of what was sent', () => {
    const unknown = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`${i}${'k'.repeat(5_000)}`, 'v']));
    const said = problems({ input: { ...input, words: 'w'.repeat(900_000), ...unknown } });
    expect(Object.keys(said)).toHaveLength(20);
    expect(JSON.stringify(said).length).toBeLessThan(2_000);
    const list = problems({ input, ids: Array.from({ length: 50_000 }, () => ({})) });
    expect(Object.keys(list)).toHaveLength(20);
  });
});
