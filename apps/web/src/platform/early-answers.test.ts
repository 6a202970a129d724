import { beforeEach, expect, test, vi } from 'vitest';

import { fetchOrTake } from './early-answers';

const asked = vi.fn<typeof fetch>();

beforeEach(() => {
  asked.mockReset();
  asked.mockImplementation(async () => new Response('asked now'));
  vi.stubGlobal('fetch', asked);
});

function askedEarly(answers: Readonly<Record<string, string | null>>): void {
  window.heardEarly = new Map(
    Object.entries(answers).map(([key, text]) => [key, Promise.resolve(text === null ? null : new Response(text))]),
  );
}

const post = (operationName: string, variables?: unknown): RequestInit => ({
  method: 'POST',
  body: JSON.stringify({ operationName, variables, extensions: {}, query: 'query' }),
});

const textOf = async (answer: Promise<Response>): Promise<string> => (await answer).text();

test('takes what the page asked when it began, once', async () => {
  askedEarly({ 'PlanBoard {"planId":null}': 'asked early', 'Plans {}': 'plans' });
  const ask = fetchOrTake();
  await expect(textOf(ask('/graphql', post('PlanBoard', { planId: null })))).resolves.toBe('asked early');
  await expect(textOf(ask('/graphql', post('Plans')))).resolves.toBe('plans');
  expect(asked).not.toHaveBeenCalled();
  await expect(textOf(ask('/graphql', post('PlanBoard', { planId: null })))).resolves.toBe('asked now');
});

test('asks itself about another record, and where there was nobody to ask for', async () => {
  askedEarly({ 'PlanBoard {"planId":null}': 'asked early', 'Plans {}': null });
  const ask = fetchOrTake();
  await expect(textOf(ask('/graphql', post('PlanBoard', { planId: '7' })))).resolves.toBe('asked now');
  await expect(textOf(ask('/graphql', post('Plans')))).resolves.toBe('asked now');
});

test('leaves nothing of it to the client of whoever signs in next', async () => {
  askedEarly({ 'Plans {}': 'of the one before' });
  fetchOrTake();
  await expect(textOf(fetchOrTake()('/graphql', post('Plans')))).resolves.toBe('asked now');
});
