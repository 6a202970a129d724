/*
 * Which files map fields, and which of their lines do: `mappings` of every object, `sent` of those that are about to be
 * sent, `columns` of their SQL.
 */
const kinds = [
  { files: /^apps\/web\/src\/features\/.+(-values|\/to-[^/]+)\.ts$/, finds: ['mappings'] },
  { files: /^apps\/web\/src\/features\/.+\.tsx?$/, finds: ['sent'] },
  { files: /^apps\/web\/src\/platform\/(restore-values|draft-store)\.ts$/, finds: ['mappings'] },
  { files: /^packages\/domain\/src\/.+(-draft|\/draft-parts)\.ts$/, finds: ['mappings'] },
  {
    files:
      /^apps\/api\/src\/(features|foundations)\/.+(\.service|-record|\/(to|insert|record|register|check)-[^/]+)\.ts$/,
    finds: ['mappings', 'columns'],
  },
  { files: /^apps\/api\/src\/features\/.+(\.queries|-columns)\.ts$/, finds: ['mappings', 'columns'] },
];

/** What to look for in a file of the checkout; empty: it maps nothing. */
export function findsIn(file) {
  if (/\.(test|fixture)\.tsx?$/.test(file)) return [];
  return kinds.find(({ files }) => files.test(file))?.finds ?? [];
}
