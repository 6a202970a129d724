import { expect, test } from 'vitest';
import { buildSchema, getOperationAST, type GraphQLSchema, isInputObjectType, parse } from 'graphql';
import { problemsOfBounds } from './check-bounds.js';
import { requireBounds } from './input-bounds.js';
import { argumentKey, boundsKey, type InputBounds } from './text-bounds.js';

const bounds: Readonly<Record<string, InputBounds>> = {
  'Note.words': { longest: 5 },
  'Note.themes': { most: 2, longest: 3 },
  'Note.people': { most: 2 },
  'Note.parts': { most: 2 },
  'Part.detail': { longest: 4 },
  'Part.text': { longest: 4, isFile: true },
  'Query.find(search)': { longest: 3 },
};

/** A schema with these bounds, but for one that somebody forgot. */
function schemaWithout(forgotten: string | null): GraphQLSchema {
  const schema = buildSchema(`
    input Part { detail: String  text: String  kind: Kind }
    input Note { words: String  themes: [String!]  people: [ID!]  parts: [Part!]  givenOn: Int }
    enum Kind { ONE }
    type Query { find(search: String, id: ID): String  tell(input: Note!): String }
  `);
  const kept = (name: string): InputBounds | undefined => (name === forgotten ? undefined : bounds[name]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      field.extensions = { [boundsKey]: kept(`${type.name}.${field.name}`) };
    }
  }
  const find = schema.getQueryType()?.getFields()['find'];
  if (find) find.extensions = { [argumentKey('search')]: kept('Query.find(search)') };
  return schema;
}

const schema = schemaWithout(null);
requireBounds(schema);

function refused(query: string, variables: Readonly<Record<string, unknown>> = {}, of = schema): unknown {
  const document = parse(query);
  const operation = getOperationAST(document);
  return operation ? problemsOfBounds(of, document, variables, operation) : null;
}

const tell = 'query ($input: Note!) { tell(input: $input) }';
const long = (most: number, is: number): string => `Use at most ${most} characters: this has ${is}`;

test.each([
  ['Note.words', 'Note.words has no greatest length: add @Longest'],
  ['Note.themes', 'Note.themes has no greatest length: add @Most'],
  ['Note.people', 'Note.people has no greatest length: add @Most'],
  ['Note.parts', 'Note.parts has no greatest length: add @Most'],
  ['Part.detail', 'Part.detail has no greatest length: add @Longest'],
  ['Query.find(search)', 'Query.find(search:) has no greatest length: add @Longest(…) or use @TextArg'],
])('does not let a server start in which %s has no bound', (forgotten, message) => {
  expect(() => requireBounds(schemaWithout(forgotten))).toThrow(message);
});

test.each([
  ['an input', 'input Note { rest: JSON }  type Query { tell(input: Note): String }', 'Note.rest'],
  ['an argument', 'type Query { tell(rest: JSON): String }', 'Query.tell(rest:)'],
  ['a list of an input', 'input Note { rest: [JSON!] }  type Query { tell(input: Note): String }', 'Note.rest'],
  ['an event', 'type Query { me: ID }  type Subscription { told(rest: JSON): String }', 'Subscription.told(rest:)'],
])('does not let a server start in which %s may hold anything', (_where, types, name) => {
  const open = buildSchema(`scalar JSON  ${types}`);
  const note = open.getType('Note');
  if (isInputObjectType(note)) {
    for (const field of Object.values(note.getFields())) field.extensions = { [boundsKey]: { most: 2 } };
  }
  expect(() => requireBounds(open)).toThrow(`${name} has no greatest length: bound what a JSON can hold`);
});

test('lets texts through that are as long as they may be, whatever they are made of', () => {
  const input = {
    words: '🎉'.repeat(5),
    themes: ['abc', 'abc'],
    people: ['1'.repeat(36)],
    parts: [{ detail: 'abcd' }],
  };
  expect(refused(tell, { input })).toEqual({});
});

test('names each field by the path that the form knows it by', () => {
  const input = { words: 'abcdef', themes: ['a', 'abcd'], parts: [{ detail: 'abcde' }], people: ['1'.repeat(37)] };
  expect(refused(tell, { input })).toEqual({
    words: long(5, 6),
    'themes.1': long(3, 4),
    'people.0': long(36, 37),
    'parts.0.detail': long(4, 5),
  });
});

test('says of a list with too many entries only that, and does not enter it', () => {
  expect(refused(tell, { input: { themes: ['abcd', 'abcd', 'abcd'] } })).toEqual({
    themes: 'Choose at most 2: there are 3',
  });
});

test.each([
  ['in the operation itself', '{ find(search: "abcd") }', {}],
  ['in a fragment', 'query { ...part } fragment part on Query { find(search: "abcd") }', {}],
  ['as a variable', 'query ($text: String) { find(search: $text) }', { text: 'abcd' }],
  ['as what a variable is when it is not given', 'query ($text: String = "abcd") { find(search: $text) }', {}],
  ['under another name', 'query ($text: String) { other: find(search: $text) }', { text: 'abcd' }],
])('finds a text %s', (_where, query, variables) => {
  expect(refused(query, variables)).toEqual({ search: long(3, 4) });
});

test('finds an id that is written as a number of any length', () => {
  expect(refused(`{ find(id: ${'1'.repeat(37)}) }`)).toEqual({ id: long(36, 37) });
});

test('finds a variable within an input that is written out', () => {
  const query = 'query ($text: String) { tell(input: { parts: [{ detail: $text }] }) }';
  expect(refused(query, { text: 'abcde' })).toEqual({ 'parts.0.detail': long(4, 5) });
});

test('takes one entry for a list of one, as the library does', () => {
  expect(refused(tell, { input: { themes: 'abcd' } })).toEqual({ themes: long(3, 4) });
});

test('leaves what has the wrong shape to the library', () => {
  expect(refused(tell, { input: { words: 7, themes: { a: 1 }, parts: ['x', null], unknown: 'x'.repeat(99) } })).toEqual(
    {},
  );
});

test('judges a file by its length alone', () => {
  expect(refused(tell, { input: { parts: [{ text: '\0' }, { text: 'abcde' }] } })).toEqual({
    'parts.1.text': long(4, 5),
  });
});

test('answers little to a request in which everything is wrong', () => {
  const wide = schemaWithout(null);
  const themes = wide.getType('Note');
  if (isInputObjectType(themes)) {
    const field = themes.getFields()['themes'];
    if (field) field.extensions = { [boundsKey]: { most: 1_000, longest: 3 } };
  }
  requireBounds(wide);
  const input = { themes: Array.from({ length: 1_000 }, () => 'abcd') };
  expect(Object.keys(Object(refused(tell, { input }, wide)))).toHaveLength(20);
});
