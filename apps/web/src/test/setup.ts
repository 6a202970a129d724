import '@testing-library/jest-dom/vitest';

import { afterEach } from 'vitest';
import { cleanup, configure } from '@testing-library/react';

// A busy machine is slow, and slow is not wrong.
configure({ asyncUtilTimeout: 60_000 });

afterEach(() => {
  cleanup();
  document.title = '';
});
