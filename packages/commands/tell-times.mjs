const seconds = (milliseconds) => (milliseconds / 1000).toFixed(1).padStart(7);

/** The lines that name the slowest ten of all tests that ran. */
export function slowestTen(tests) {
  const slowest = tests.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 10);
  if (slowest.length === 0) return [];
  return [
    'The slowest tests, in seconds:',
    ...slowest.map(({ file, title, milliseconds }) => `${seconds(milliseconds)}  ${file}: ${title}`),
  ];
}

/**
 * How many seconds the journeys of a feature may take together on two idle cores. It is told, not enforced: a test that
 * fails by the clock fails on a busy machine. A new feature gets a line, and another one gives what it takes.
 */
const budgets = {
  accounts: 40,
  'action-plan': 55,
  audit: 10,
  'case-system': 5,
  children: 30,
  complaints: 48,
  feedback: 58,
  'life-decisions': 15,
  messages: 8,
  participation: 32,
  people: 10,
  settings: 12,
  support: 40,
  work: 40,
  start: 320,
};

/** The lines that say how long the journeys of each feature took, and how long they may. */
export function timesByFeature(tests) {
  const sums = new Map();
  for (const { file, milliseconds } of tests) {
    const [, feature] = /^e2e\/([^/]+)\//.exec(file) ?? [];
    if (feature !== undefined) sums.set(feature, (sums.get(feature) ?? 0) + milliseconds);
  }
  if (sums.size === 0) return [];
  return [
    'The journeys of each feature, in seconds, and how many they may take on two idle cores:',
    ...[...sums].map(([feature, sum]) => {
      const budget = budgets[feature] ?? 0;
      return `${seconds(sum)} of ${String(budget).padStart(3)}  ${feature}${sum / 1000 > budget ? '  (more than its share)' : ''}`;
    }),
  ];
}
