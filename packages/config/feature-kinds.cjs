/**
 * What a file of an API feature may be, and the one meaning of each. The import rules go by these names, so a file that
 * bears none of them would be fenced by nothing: `check-features.mjs` refuses it. CONTRIBUTING lists them in words.
 */

/** The kind stands last: `complaint.policy.ts`. */
const suffixes = [
  'entity',
  'type',
  'input',
  'enums',
  'resolver',
  'policy',
  'service',
  'queries',
  'sql',
  'shape',
  'live',
  'job',
  'email',
];

/** The kind stands first, as a verb: `open-complaint.ts`. */
const prefixes = ['open', 'list', 'count', 'check', 'plan', 'store', 'read', 'to'];

const verbs = `(?:${prefixes.join('|')})-[a-z0-9-]+`;
const words = '[a-z0-9-]+';

/** Only these know GraphQL. */
const shown = ['type', 'input', 'enums', 'resolver'];

module.exports = {
  /** Whether a file of a feature says which kind it is, or is a test. */
  saysItsKind: (name) =>
    new RegExp(`^(?:${words}[.](?:${suffixes.join('|')})|${verbs}|${words}(?:[.](?:access|db))*[.]test)[.]ts$`).test(
      name,
    ),
  /** Paths of the files that show: they translate and nothing more. */
  showing: `^apps/api/src/.+[.](${shown.join('|')})[.]ts$`,
};
