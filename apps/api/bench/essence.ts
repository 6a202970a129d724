interface Node {
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list, or what PostGraphile makes of one. */
function listOf(value: unknown): readonly Node[] {
  if (isNode(value)) return listOf(value['nodes']);
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
  const cells: readonly Node[] = ours.length > 0 ? ours : listOf(at(data, 'quarters') ?? data);
  return cells
    .map((cell) => JSON.stringify([cell['name'] ?? 'No team', cell['counted'], cell['participated']]))
    .toSorted();
}

function boardOf(data: unknown): unknown {
  const plan = at(data, 'board') ?? at(data, 'plan') ?? data;
  const columns = listOf(at(plan, 'columns'));
  const ours = columns.flatMap((column) => listOf(column['actions']));
  const cards = ours.length > 0 ? ours : listOf(at(plan, 'actions') ?? at(plan, 'cards'));
  const said = cards.map((card) => [
    card['id'],
    card['columnKey'] ?? card['column_key'],
    listOf(card['leads'])
      .map((lead) => String(lead['label']))
      .toSorted(),
    card['evidenceCount'] ?? card['evidence'],
    card['waitingFor'] ?? card['waits'] ?? null,
    card['whatChanged'] ?? card['changed'] ?? null,
  ]);
  return [
    at(plan, 'title'),
    columns.map(({ key, label }) => [key, label]),
    said.map((one) => JSON.stringify(one)).toSorted(),
  ];
}

/** PostGraphile gives each kind of moment in a list of its own: the newest twenty of all are the page. */
function mergedMoments(child: unknown): readonly Node[] {
  const all = ['feedbacks', 'reviews', 'conferences'].flatMap((kind) => listOf(at(child, kind)));
  const place = (moment: Node): string => `${String(moment['on'])} ${String(moment['id'])}`;
  return all.toSorted((a, b) => (place(a) < place(b) ? 1 : -1)).slice(0, 20);
}

function momentsOf(data: unknown): readonly Node[] {
  const ours = listOf(at(data, 'childVoice', 'timeline', 'edges')).flatMap((edge) => listOf([at(edge, 'node')]));
  if (ours.length > 0) return ours;
  const bare = listOf(at(data, 'timeline'));
  return bare.length > 0 ? bare : mergedMoments(at(data, 'child'));
}

function statementsOf(told: unknown): readonly Node[] {
  return listOf(at(told, 'feedback', 'statements') ?? at(told, 'statements'));
}

function wordsOf(told: unknown): unknown {
  const ours = at(told, 'feedback', 'words') ?? at(told, 'words');
  return ours ?? statementsOf(told).find(({ kind }) => kind === 'WORDS')?.['words'] ?? null;
}

/** How many views, themes and agreements hang on what was said, and who was there. */
function aroundOf(told: unknown): unknown {
  const inner = at(told, 'feedback', 'interpretations') === undefined ? told : at(told, 'feedback');
  const count = (what: string): number =>
    listOf(at(inner, what)).length + statementsOf(told).reduce((sum, one) => sum + listOf(one[what]).length, 0);
  const there = listOf(at(inner, 'present') ?? at(told, 'present')).map(({ who }) => String(who));
  return [count('interpretations'), count('themes'), count('consents'), there.toSorted()];
}

function tellingOf(told: unknown): unknown {
  return isNode(told) ? [told['id'], wordsOf(told), aroundOf(told)] : null;
}

function childOf(data: unknown): unknown {
  const record = at(data, 'child') ?? data;
  const voice = at(data, 'childVoice') ?? record;
  const people = listOf(at(record, 'people')).filter(({ endsOn }) => (endsOn ?? null) === null);
  const waiting = at(voice, 'unanswered') ?? at(voice, 'waiting');
  return [
    ['name', 'mine', 'team', 'worker'].map((key) => at(record, key)),
    at(record, 'lastHeardOn') ?? at(record, 'last_heard_on') ?? null,
    listOf(at(record, 'heard')).map(({ source, on }) => [source, on]),
    people.length,
    tellingOf(at(voice, 'latest')),
    tellingOf(at(voice, 'latestWishes') ?? at(voice, 'latest_wishes')),
    listOf(waiting).map(tellingOf),
    momentsOf(data).map(tellingOf),
  ];
}

function recordOf(data: unknown): unknown {
  const ours = at(data, 'recordFeedback');
  if (isNode(ours)) return [ours['words'], ours['wishesAndFeelings']];
  const statements = listOf(at(data, 'recorded', 'result', 'statements'));
  const said = (kind: string): unknown =>
    at(data, 'words', kind) ?? statements.find((one) => one['kind'] === kind)?.['words'];
  return [said('WORDS'), said('WISHES_AND_FEELINGS')];
}

const essences: ReadonlyMap<string, (data: unknown) => unknown> = new Map([
  ['children', childrenOf],
  ['grid', gridOf],
  ['board', boardOf],
  ['child', childOf],
  ['record', recordOf],
]);

/** What all answers must say alike, whatever shape they have. */
export function essenceOf(request: string, data: unknown): string {
  return JSON.stringify(essences.get(request)?.(data) ?? null);
}
