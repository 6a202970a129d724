import { expect, test } from 'vitest';
import { buildSchema, getIntrospectionQuery } from 'graphql';
import { readOperation } from './query-limits.js';

const schema = buildSchema(`
  type Query { me: Person }
  type Mutation { leave: Boolean }
  type Subscription { changed: Boolean }
  type Person { id: ID name: String friend: Person friends: [Person] }
`);

const times = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

function refusal(text: string): string | undefined {
  const read = readOperation(schema, text);
  return 'kind' in read ? undefined : read[0]?.message;
}

test.each([
  ['a screen', '{ me { id name friend { id friends { name } } } }'],
  ['a change', 'mutation { leave }'],
  ['every type of the schema', getIntrospectionQuery()],
  ['twenty questions', `{ ${times(20, (at) => `q${at}: me { id }`)} }`],
])('lets %s through', (_what, text) => {
  expect(refusal(text)).toBeUndefined();
});

test.each([
  ['two changes', 'mutation { a: leave b: leave }', 'Send one mutation in each request'],
  [
    'two changes behind a fragment',
    'mutation { ...Both } fragment Both on Mutation { a: leave b: leave }',
    'Send one mutation in each request',
  ],
  [
    'thirteen levels',
    `{ me ${times(12, () => '{ friend')} { id } ${times(12, () => '}')} }`,
    'Ask for at most 12 levels',
  ],
  [
    'one question under many names',
    `{ ${times(21, (at) => `q${at}: me { id }`)} }`,
    'Ask at most 20 questions at once',
  ],
  ['one field under many names', `{ me { ${times(1001, (at) => `n${at}: name`)} } }`, 'Ask for at most 1000 fields'],
  [
    'lists in lists in lists',
    `{ me { ${times(10, (a) => `a${a}: friends { ${times(10, (b) => `b${b}: friends { ${times(10, (c) => `c${c}: name`)} }`)} }`)} } }`,
    'Ask for at most 1000 fields',
  ],
  ['one field twice', '{ me { id id } }', 'Ask for each field once, or under another name'],
  [
    'more fragments than a screen has',
    `{ me { ${times(21, (at) => `...F${at}`)} } } ${times(21, (at) => `fragment F${at} on Person { id }`)}`,
    'Send at most 20 fragments',
  ],
  [
    'fragments in more places than a screen has',
    `{ me { ${times(61, (at) => `... on Person { f${at}: id }`)} } }`,
    'Use fragments in at most 60 places',
  ],
  [
    'a bottomless introspection',
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    'Maximum introspection depth exceeded',
  ],
  [
    'more words than any operation has',
    `{ me { ${times(4_000, () => 'id')} } }`,
    'Syntax Error: Document contains more that 4000 tokens. Parsing aborted.',
  ],
  [
    'a fragment within itself',
    '{ me { ...A } } fragment A on Person { friend { ...A } }',
    'Cannot spread fragment "A" within itself.',
  ],
  ['no operation', 'words', 'Syntax Error: Unexpected Name "words".'],
])('refuses %s', (_what, text, sentence) => {
  expect(refusal(text)).toBe(sentence);
});

test('measures fragments that double at each step without spelling them out', () => {
  const steps = times(200, (at) => `fragment F${at} on Person { ...F${at + 1} ...F${at + 1} }`);
  // Spelled out they would be more fields than there are atoms: an answer at all shows that they were not.
  expect(refusal(`{ me { ...F0 } } ${steps} fragment F200 on Person { id }`)).toBe('Ask for at most 1000 fields');
});

test.each([
  ['an operation', `{ ${times(995, () => 'me { id }')} }`],
  ['a fragment that nobody uses', `{ me { id } } fragment F on Query { ${times(995, () => 'me { id }')} }`],
])('refuses to compare every field of %s with every other', (_what, text) => {
  expect(refusal(text)).toMatch(/^Ask for (?:at most 1000 fields|each field once)/);
});
