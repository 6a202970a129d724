import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type DocumentNode, Kind, parse, print, visit } from 'graphql';
import { checkout } from '../src/checkout.js';

function fragmentsIn(document: DocumentNode, name: string): ReadonlySet<string> {
  const wanted = new Set([name]);
  for (const definition of document.definitions) {
    if (!('name' in definition) || definition.name?.value !== name) continue;
    visit(definition, {
      FragmentSpread: (spread) => {
        for (const inner of fragmentsIn(document, spread.name.value)) wanted.add(inner);
      },
    });
  }
  return wanted;
}

/** What a screen of the web app sends, as it is written there in a folder of the features: with its fragments. */
export function operationOf(feature: string, name: string): string {
  const file = path.join(checkout, 'apps/web/src/features', feature, `${path.basename(feature)}.graphql`);
  const document = parse(readFileSync(file, 'utf8'));
  const wanted = fragmentsIn(document, name);
  const definitions = document.definitions.filter(
    (definition) => 'name' in definition && wanted.has(definition.name?.value ?? ''),
  );
  if (definitions.length === 0) throw new Error(`${file} has no operation ${name}`);
  return print({ kind: Kind.DOCUMENT, definitions });
}
