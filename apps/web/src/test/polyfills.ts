import 'fake-indexeddb/auto';

import { TextDecoder, TextEncoder } from 'node:util';

/* What browsers have and jsdom has not. */
Object.assign(globalThis, { TextDecoder, TextEncoder });

globalThis.structuredClone ??= (value: unknown) => JSON.parse(JSON.stringify(value));

class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResizeObserver;

window.matchMedia ??= (query: string) => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView ??= () => undefined;
globalThis.CSS ??= Object.create(null);
CSS.escape ??= (text: string) => text.replaceAll(/["\\]/g, '\\$&');
