/**
 * Who may import whom:
 *   domain <- platform, ui <- foundations <- features <- app <- main
 * The API and the web app never see each other: they meet in schema.graphql and in the domain.
 */
const { showing } = require('./feature-kinds.cjs');

const anySource = '^(apps|packages)/[^/]+/src/';
/** The one place of the API that puts together what several features know. */
const childsPage = '^apps/api/src/features/children/page/';
/** Where a child is told of a decision about their life. */
const tellingOfDecisions = '^apps/api/src/features/life-decisions/tell/';
const tests = '[.](test|spec)[.]tsx?$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment:
        'The rules of the business import themselves, zod, and papaparse for CSV: what runs in the browser as in the API.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: tests },
      to: {
        pathNot: ['^packages/domain/src/', '(^|/)node_modules/(zod|(@types/)?papaparse)/', '^(zod|papaparse)(/|$)'],
      },
    },
    {
      name: 'web-and-api-are-strangers',
      comment: 'They meet in schema.graphql and in the domain.',
      severity: 'error',
      from: { path: '^apps/(api|web)/' },
      to: { path: '^apps/(api|web)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'features-are-strangers',
      comment: 'A feature imports no other feature; in the API another feature’s entity is allowed, for joins.',
      severity: 'error',
      from: { path: '^apps/(api|web)/src/features/([^/]+)/', pathNot: [childsPage, tellingOfDecisions] },
      to: {
        path: '^apps/$1/src/features/',
        pathNot: ['^apps/$1/src/features/$2/', '^apps/api/src/features/.+[.]entity[.]ts$'],
      },
    },
    {
      name: 'telling-is-told-once',
      comment:
        'What a child says when they are told of a decision about their life is feedback, recorded as what they say to every telling; no more of that feature is known there.',
      severity: 'error',
      from: { path: tellingOfDecisions },
      to: {
        path: '^apps/api/src/features/',
        pathNot: [
          '^apps/api/src/features/life-decisions/',
          '[.]entity[.]ts$',
          '^apps/api/src/features/feedback/tell/(record-reaction[.]service|check-giving-up)[.]ts$',
        ],
      },
    },
    {
      name: 'the-childs-page-only-reads',
      comment:
        'It shows what every feature knows of a child, as that feature shows it; it decides and changes nothing there.',
      severity: 'error',
      from: { path: childsPage, pathNot: tests },
      to: {
        path: '^apps/api/src/features/',
        pathNot: ['^apps/api/src/features/children/', '[.](entity|type|enums|shape|queries)[.]ts$', '/to-[^/]+[.]ts$'],
      },
    },
    {
      name: 'platform-is-below',
      comment: 'Plumbing and looks know no feature, no foundation and no app; foundations know no feature and no app.',
      severity: 'error',
      from: { path: '^apps/(api|web)/src/(platform|ui|foundations)/', pathNot: tests },
      to: { path: '^apps/(api|web)/src/(features|app)/' },
    },
    {
      name: 'foundations-are-above-platform',
      comment: 'Platform and ui stand below the foundations.',
      severity: 'error',
      from: { path: '^apps/(api|web)/src/(platform|ui)/', pathNot: tests },
      to: { path: '^apps/(api|web)/src/foundations/' },
    },
    {
      name: 'features-are-below-app',
      comment: 'Features don’t know how they are put together.',
      severity: 'error',
      from: { path: '^apps/(api|web)/src/features/', pathNot: tests },
      to: { path: '^apps/(api|web)/src/(app/|main[.]tsx?$)' },
    },
    {
      name: 'resolvers-hold-no-sql',
      comment:
        'Resolvers, types, inputs and enums only translate: they know no table and nothing that asks the database.',
      severity: 'error',
      from: { path: showing },
      to: {
        path: [
          '(^|/)node_modules/(typeorm|pg)/',
          '^(typeorm|pg)(/|$)',
          '^apps/api/src/platform/(sql|owner-sql|statements|transaction|entity-store)[.]ts$',
          '^apps/api/src/.+[.](entity|sql)[.]ts$',
        ],
      },
    },
    {
      name: 'only-what-shows-knows-graphql',
      comment:
        'What asks, decides, changes and is stored doesn’t depend on how it is shown. The audit log sees what is asked.',
      severity: 'error',
      from: {
        path: '^apps/api/src/(features|foundations)/',
        pathNot: [showing, '^apps/api/src/foundations/audit/', tests],
      },
      to: { path: ['(^|/)node_modules/(type-graphql|graphql)/', '^(type-graphql|graphql)(/|$)'] },
    },
    {
      name: 'pieces-of-sql-are-for-queries',
      comment: 'SQL that several queries share is put together in *.queries.ts and *.sql.ts alone.',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: ['[.](queries|sql)[.]ts$', tests] },
      to: { path: '^apps/api/src/.+[.]sql[.]ts$' },
    },
    {
      name: 'resolvers-are-on-top',
      comment:
        'A resolver is what is asked from outside: nothing of ours goes through one, but what puts the schema together.',
      severity: 'error',
      from: { path: '^apps/api/src/(features|foundations|platform)/', pathNot: tests },
      to: { path: '[.]resolver[.]ts$' },
    },
    {
      name: 'migrations-carry-their-own-text',
      comment: 'What a council’s database was given must not change with code that is edited later.',
      severity: 'error',
      from: { path: '^apps/api/src/migrations/' },
      to: { pathNot: ['(^|/)node_modules/typeorm/', '^typeorm(/|$)'] },
    },
    {
      name: 'sql-is-for-queries',
      comment:
        'Hand-written SQL stands in *.queries.ts, where its rows are checked; everything else asks over entities.',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: ['^apps/api/src/platform/', '[.]queries[.]ts$', tests] },
      to: { path: '^apps/api/src/platform/(sql|owner-sql)[.]ts$' },
    },
    {
      name: 'statements-are-for-platform',
      comment: 'Who holds the key to a transaction’s statements could send any SQL from anywhere.',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: ['^apps/api/src/platform/', tests] },
      to: { path: '^apps/api/src/platform/(statements|transaction)[.]ts$' },
    },
    {
      name: 'bench-is-beside-the-product',
      comment: 'What the product is measured with and beside is no part of it; a test may ask what the bench asks.',
      severity: 'error',
      from: { path: anySource, pathNot: tests },
      to: { path: ['^apps/api/bench/', '(^|/)node_modules/postgraphile/', '^postgraphile(/|$)'] },
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or three. Entities may name each other as types.',
      severity: 'error',
      from: { path: anySource },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-missing',
      comment: 'An import that can’t be found would make every other rule blind.',
      severity: 'error',
      from: { path: anySource },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/dist/', '^apps/web/src/gql/'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
};
