import { render, screen } from '@testing-library/react';
import { type ComponentType, Suspense } from 'react';
import { expect, test, vi } from 'vitest';

import { type LazyPage, lazyPage } from './lazy-page';

function draw(Page: LazyPage) {
  return render(
    <Suspense fallback="Loading">
      <Page />
    </Suspense>,
  );
}

test('a page whose code is there is drawn at once: what the first paint says doesn’t give way to grey lines', async () => {
  const fetchCode = vi.fn<() => Promise<ComponentType>>(async () => () => <h1>Plan</h1>);
  const page = lazyPage(fetchCode);
  await page.load();
  draw(page);
  expect(screen.getByRole('heading', { name: 'Plan' })).toBeVisible();
  expect(fetchCode).toHaveBeenCalledOnce();
});

test('a page whose code is still to come is waited for', async () => {
  draw(lazyPage(async () => () => <h1>Plan</h1>));
  expect(screen.getByText('Loading')).toBeVisible();
  expect(await screen.findByRole('heading', { name: 'Plan' })).toBeVisible();
});
