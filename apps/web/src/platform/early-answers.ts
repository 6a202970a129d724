declare global {
  interface Window {
    /** What first-page/first.js asked before the app was here, by the operation's name: each is taken once. */
    heardEarly?: Map<string, Promise<Response>>;
  }
}

function nameOf(body: unknown): string {
  return (typeof body === 'string' && /^\{"operationName":"(\w+)"/.exec(body)?.[1]) || '';
}

/** Asks, unless the page has asked the same when it began. */
export const fetchOrTake: typeof fetch = async (address, init) => {
  const name = nameOf(init?.body);
  const early = window.heardEarly?.get(name);
  window.heardEarly?.delete(name);
  return early ?? fetch(address, init);
};
