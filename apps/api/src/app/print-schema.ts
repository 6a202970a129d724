import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.js';

const target = new URL('../../../../packages/schema/schema.graphql', import.meta.url);
writeFileSync(
  target,
  `# Printed from the API’s decorators by “npm run generate”. Do not edit.\n\n${printSchema(lexicographicSortSchema(createSchema()))}\n`,
);
