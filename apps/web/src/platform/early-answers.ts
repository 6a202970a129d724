declare global {
  interface Window {
    /**
     * What first-page/first.js asked before the app was here, by the operation's name and variables. Null where there
     * was nobody to ask for.
     */
    heardEarly?: Map<string, Promise<Response | null>>;
  }
}

function keyOf(body: unknown): string {
  if (typeof body !== 'string') return '';
  const { operationName, variables = {} }: { operationName?: string; variables?: unknown } = JSON.parse(body);
  return `${operationName ?? ''} ${JSON.stringify(variables)}`;
}

/**
 * Asks, unless the page has asked the same when it began. Each answer is taken once, by the client that takes them over:
 * none of them is left for another person's.
 */
export function fetchOrTake(): typeof fetch {
  const early = window.heardEarly;
  delete window.heardEarly;
  return async (address, init) => {
    if (!early || early.size === 0) return fetch(address, init);
    const key = keyOf(init?.body);
    const answer = early.get(key);
    early.delete(key);
    return (await answer) ?? fetch(address, init);
  };
}
