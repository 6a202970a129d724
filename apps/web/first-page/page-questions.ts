import { readFileSync } from 'node:fs';
import path from 'node:path';
import { InMemoryCache } from '@apollo/client';
import { type DefinitionNode, Kind, parse, print, visit } from 'graphql';

export interface EarlyQuestion {
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly query: string;
}

const sources = path.join(import.meta.dirname, '../src');

/** A question as the app's client sends it: with the fragments that it names, and the types that its cache asks for. */
export function questionOf(
  file: string,
  operationName: string,
  variables: EarlyQuestion['variables'] = {},
): EarlyQuestion {
  const { kind, definitions } = parse(readFileSync(path.join(sources, file), 'utf8'));
  const named = new Map(definitions.flatMap((one) => ('name' in one && one.name ? [[one.name.value, one]] : [])));
  const needed = new Set<DefinitionNode>();
  const take = (name: string): void => {
    const one = named.get(name);
    if (!one) throw new Error(`${file} has no ${name}`);
    if (needed.has(one)) return;
    needed.add(one);
    visit(one, { [Kind.FRAGMENT_SPREAD]: (spread) => take(spread.name.value) });
  };
  take(operationName);
  const document = new InMemoryCache().transformDocument({ kind, definitions: [...needed] });
  return { operationName, variables, query: print(document) };
}

/**
 * What a page asks the API as soon as it is drawn, by its path: asked beside its code, once it is known who asks. Only
 * what everybody who is signed in asks there, in these very words; an address with more to it asks something else.
 */
export const pageQuestions: Readonly<Record<string, readonly EarlyQuestion[]>> = {
  '/plan': [
    questionOf('features/action-plan/action-plan.graphql', 'PlanBoard', { planId: null }),
    questionOf('features/action-plan/action-plan.graphql', 'Plans'),
  ],
};
