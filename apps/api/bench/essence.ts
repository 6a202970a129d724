interface Node {
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isNode(inner) ? inner[key] : undefined), value);
}

function childrenOf(data: unknown): unknown {
  const ours = listOf(at(data, 'children', 'edges')).map((edge) => at(edge, 'node'));
  const nodes = ours.length > 0 ? ours : listOf(data);
  return nodes.map((node) => [
    at(node, 'id'),
    at(node, 'team'),
    at(node, 'worker'),
    at(node, 'lastHeardOn') ?? at(node, 'last_heard_on') ?? null,
    at(node, 'waitingAnswers') ?? at(node, 'waiting') ?? 0,
  ]);
}

function gridOf(data: unknown): unknown {
  const lines = listOf(at(data, 'participationGrid'));
  const ours = lines.flatMap((line) => listOf(line['quarters']).map((cell) => ({ ...cell, name: line['label'] })));
  const cells: readonly Node[] = ours.length > 0 ? ours : listOf(data);
  return cells
    .map((cell) => JSON.stringify([cell['name'] ?? 'No team', cell['counted'], cell['participated']]))
    .toSorted();
}

function boardOf(data: unknown): unknown {
  const ours = listOf(at(data, 'board', 'columns')).flatMap((column) => listOf(column['actions']));
  const cards = ours.length > 0 ? ours : listOf(data);
  return cards
    .map((card) => JSON.stringify([card['id'], card['columnKey'] ?? card['column_key'], listOf(card['leads']).length]))
    .toSorted();
}

function childOf(data: unknown): unknown {
  const entries = listOf(at(data, 'childVoice', 'timeline', 'entries'));
  const shown = entries.length > 0 ? entries : listOf(at(data, 'timeline'));
  const words = shown.map((entry) => {
    const said = listOf(entry['statements']).find((one) => one['kind'] === 'WORDS');
    return [entry['id'], at(entry, 'feedback', 'words') ?? said?.['words'] ?? null];
  });
  const people = listOf(at(data, 'child', 'people') ?? at(data, 'people'));
  return [at(data, 'child', 'name') ?? at(data, 'name'), people.length, words];
}

function recordOf(data: unknown): unknown {
  const ours = at(data, 'recordFeedback');
  return isNode(ours)
    ? [ours['words'], ours['wishesAndFeelings']]
    : [at(data, 'words', 'WORDS'), at(data, 'words', 'WISHES_AND_FEELINGS')];
}

const essences: ReadonlyMap<string, (data: unknown) => unknown> = new Map([
  ['children', childrenOf],
  ['grid', gridOf],
  ['board', boardOf],
  ['child', childOf],
  ['record', recordOf],
]);

/** What both answers must say alike, whatever shape they have. */
export function essenceOf(request: string, data: unknown): string {
  return JSON.stringify(essences.get(request)?.(data) ?? null);
}
