import { describe, expect, test } from 'vitest';
import { buildSchema } from 'graphql';
import { idsAsked } from './ids-asked.js';

const schema = buildSchema(`
  input Entry { childId: ID, clientId: ID }
  input Change { id: ID!, entries: [Entry!], others: [[ID]] }
  type Query { open(input: Change!, name: String): Int }
`);
const inputs = schema.getQueryType()?.getFields()['open']?.args ?? [];
const ids = [1, 2, 3, 4].map((last) => `01900000-0000-7000-8000-00000000000${last}`);
const [one, two, three, four] = ids;

describe('the ids that were asked for', () => {
  test('are those of records, wherever they stand, each once', () => {
    const entries = [{ childId: two, clientId: four }, { childId: one }];
    expect(idsAsked({ input: { id: one, entries, others: [[three], [null]] }, name: four }, inputs)).toEqual([
      one,
      two,
      three,
    ]);
  });

  test('are found where one stands for a list, as the library reads it', () => {
    expect(idsAsked({ input: { id: one, entries: { childId: two } } }, inputs)).toEqual([one, two]);
  });

  test('are not looked for deeper than the schema goes, however deep somebody nests what they send', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}"${two}"${']'.repeat(100_000)}`);
    expect(idsAsked({ input: deep }, inputs)).toEqual([]);
    expect(idsAsked({ input: { id: one, entries: deep, others: deep } }, inputs)).toEqual([one]);
  });
});
