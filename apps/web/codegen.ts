import type { CodegenConfig } from '@graphql-codegen/cli';

const output = {
  preset: 'client',
  presetConfig: { fragmentMasking: false },
  config: {
    enumsAsTypes: true,
    strictScalars: true,
    useTypeImports: true,
    scalars: { Date: 'string', DateTime: 'string' },
  },
} as const;

/*
 * Two outputs, so that the first page carries only the operations of the shell: a module is never split over
 * chunks, and one module for all would bring every feature's operations along.
 */
const config: CodegenConfig = {
  schema: '../../packages/schema/schema.graphql',
  ignoreNoDocuments: true,
  generates: {
    'src/gql/': {
      ...output,
      documents: [
        'src/app/**/*.graphql',
        'src/features/**/*.graphql',
        'src/foundations/**/*.graphql',
        '!src/features/accounts/**',
      ],
    },
    'src/gql/shell/': { ...output, documents: ['src/platform/**/*.graphql', 'src/features/accounts/**/*.graphql'] },
  },
};

export default config;
