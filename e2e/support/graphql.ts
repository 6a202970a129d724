/** Talks to the product as another system would: without a browser. */
export interface SignedIn {
  /** Sends one operation; the answer's data. Throws when the answer has errors or doesn't come. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>;
}

const demoPassword = 'heard-demo-only';
const signIn = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';

interface Question {
  readonly query: string;
  readonly variables: unknown;
}

/** What signs in with a demo account, such as "practitioner". */
export function signInQuestion(account: string): Question {
  return { query: signIn, variables: { email: `${account}@demo.example`, password: demoPassword } };
}

async function post(url: string, cookie: string, question: Question): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true', cookie },
    body: JSON.stringify(question),
    signal: AbortSignal.timeout(120_000),
  });
}

async function dataOf(response: Response): Promise<unknown> {
  const answer: { data?: unknown; errors?: unknown } = await response.json();
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

/** Signs in with a demo account, such as "practitioner". */
export async function signInBySystem(url: string, account: string): Promise<SignedIn> {
  const answer = await post(url, '', signInQuestion(account));
  await dataOf(answer);
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return { ask: async (query, variables = {}) => dataOf(await post(url, cookie, { query, variables })) };
}

/** What stands at `path` (names and positions, separated by dots) of an answer. Throws when nothing is there. */
export function valueAt(data: unknown, path: string): unknown {
  let value = data;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !(name in value)) throw new Error(`No ${path} in the answer`);
    value = Object.entries(value).find(([key]) => key === name)?.[1];
  }
  return value;
}

/** The council's own day: the only one that is never before a child's birth and never to come. */
export async function todayOf(person: SignedIn): Promise<string> {
  return String(valueAt(await person.ask('{ councilTime { today } }'), 'councilTime.today'));
}

/** The HTTP status at `path`; null when nobody answers. */
export async function statusOf(url: string, path: string): Promise<number | null> {
  try {
    return (await fetch(`${url}${path}`, { signal: AbortSignal.timeout(60_000) })).status;
  } catch {
    return null;
  }
}
