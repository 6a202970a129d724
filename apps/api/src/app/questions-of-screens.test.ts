import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { readOperation } from '../platform/query-limits.js';

const root = new URL('../../../../', import.meta.url);
const schema = buildSchema(readFileSync(new URL('packages/schema/schema.graphql', root), 'utf8'));
const screens = new URL('apps/web/src/', root);
const definitions = readdirSync(screens, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.graphql'))
  .flatMap((name) => parse(readFileSync(new URL(name, screens), 'utf8')).definitions);
const fragments = new Map<string, FragmentDefinitionNode>();
const operations: OperationDefinitionNode[] = [];
for (const definition of definitions) {
  if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
}

function usedIn(
  set: OperationDefinitionNode | FragmentDefinitionNode,
  found: Set<FragmentDefinitionNode>,
): ReadonlySet<FragmentDefinitionNode> {
  visit(set, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (fragment === undefined || found.has(fragment)) return;
      found.add(fragment);
      usedIn(fragment, found);
    },
  });
  return found;
}

/** As the browser's client sends it: it asks each thing for its type, too. */
function asSent(operation: OperationDefinitionNode): string {
  const typeName = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [operation, ...usedIn(operation, new Set())],
  };
  const typed = visit(document, {
    SelectionSet: (set, _key, parent): SelectionSetNode | undefined =>
      parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
        ? undefined
        : { ...set, selections: [...set.selections, typeName] },
  });
  return print(typed);
}

describe('what the screens ask is never more than the server answers', () => {
  test('there are screens', () => {
    expect(operations.length).toBeGreaterThan(50);
  });

  test.each(operations.map((operation) => [operation.name?.value, operation] as const))('%s', (_name, operation) => {
    const read = readOperation(schema, asSent(operation));
    expect('kind' in read ? [] : read.map(({ message }) => message)).toEqual([]);
  });
});
