import '@testing-library/jest-dom/vitest';

import { cleanup, configure } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, vi } from 'vitest';

// Each file begins with a device that has kept nothing and with our own modules as they are when a page is opened. Only
// the libraries stay as the file before has left them: to load them anew takes longer than the tests.
vi.resetModules();
globalThis.indexedDB = new IDBFactory();
localStorage.clear();
sessionStorage.clear();

// A busy machine is slow, and slow is not wrong.
configure({ asyncUtilTimeout: 60_000 });

afterEach(() => {
  cleanup();
  document.title = '';
});
