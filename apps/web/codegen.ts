import type { CodegenConfig } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';

/** Operations stand in `.graphql` files: the preset's other files, for those that stand in code, would be nobody's. */
const operationsAlone: typeof preset = {
  ...preset,
  buildGeneratesSection: async (options) =>
    (await preset.buildGeneratesSection(options)).filter(({ filename }) => filename.endsWith('/graphql.ts')),
};

const output = {
  preset: operationsAlone,
  presetConfig: { fragmentMasking: false },
  config: {
    enumsAsTypes: true,
    strictScalars: true,
    useTypeImports: true,
    // A field that may be left empty is still named where it is sent, so that none is dropped unseen.
    avoidOptionals: { inputValue: true, variableValue: true },
    scalars: { Date: 'string', DateTime: 'string' },
  },
} as const;

/** Each area's operations, and the folders whose operations they are. */
const areas = {
  shell: ['platform', 'features/accounts/sign-in'],
  accounts: [
    'features/accounts/links',
    'features/accounts/access',
    'features/accounts/own',
    'features/accounts/single-sign-on',
    'features/accounts/second',
  ],
  passkeys: ['features/accounts/passkeys'],
  search: ['foundations/children'],
  exports: ['foundations/exports'],
  audit: ['features/audit'],
  'case-system': ['features/case-system'],
  'action-plan': ['features/action-plan'],
  children: ['features/children'],
  complaints: ['features/complaints'],
  feedback: ['features/feedback'],
  'life-decisions': ['features/life-decisions'],
  messages: ['features/messages'],
  participation: ['features/participation'],
  people: ['features/people'],
  settings: ['features/settings'],
  work: ['features/work'],
} as const;

/*
 * One output for each area, so that a page carries its own operations only: a module is never split over chunks, and
 * one module for all would bring every feature's operations along.
 */
const config: CodegenConfig = {
  schema: '../../packages/schema/schema.graphql',
  generates: Object.fromEntries(
    Object.entries(areas).map(([area, folders]) => [
      `src/gql/${area}/`,
      { ...output, documents: folders.map((folder) => `src/${folder}/**/*.graphql`) },
    ]),
  ),
};

export default config;
