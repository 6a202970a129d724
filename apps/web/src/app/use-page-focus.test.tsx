import { expect, test } from 'vitest';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useEffect, useRef, useState } from 'react';
import { Link, MemoryRouter, useLocation } from 'react-router';

import { usePageFocus } from './use-page-focus';

function House() {
  usePageFocus();
  const { pathname } = useLocation();
  return (
    <>
      <Link to="/child">A child</Link>
      <Link to="/quick">Quick</Link>
      <main id="main" tabIndex={-1}>
        {pathname === '/child' ? <ChildPage /> : pathname === '/quick' ? <QuickPage /> : <h1>Children</h1>}
      </main>
    </>
  );
}

/** First above grey lines, then above what was loaded: two headings, one after the other. */
function ChildPage() {
  const [loaded, setLoaded] = useState(false);
  return loaded ? (
    <section>
      <h1 tabIndex={-1}>Asha</h1>
    </section>
  ) : (
    <div>
      <h1 tabIndex={-1}>Child</h1>
      <input aria-label="Why" />
      <button type="button" onMouseEnter={() => setLoaded(true)}>
        The answer comes
      </button>
    </div>
  );
}

/** Somebody is on its fold as soon as it is drawn. */
function QuickPage() {
  const fold = useRef<HTMLButtonElement>(null);
  useEffect(() => fold.current?.focus(), []);
  return (
    <>
      <h1 tabIndex={-1}>Quick</h1>
      <button type="button" ref={fold}>
        Unfold
      </button>
    </>
  );
}

async function openChild() {
  const user = userEvent.setup();
  render(
    <MemoryRouter>
      <House />
    </MemoryRouter>,
  );
  await user.click(screen.getByRole('link', { name: 'A child' }));
  expect(screen.getByRole('heading', { name: 'Child' })).toHaveFocus();
  return user;
}

test('goes with the heading when what was loaded takes the place of grey lines', async () => {
  const user = await openChild();

  await user.hover(screen.getByRole('button'));

  const heading = await screen.findByRole('heading', { name: 'Asha' });
  await waitFor(() => expect(heading).toHaveFocus());
});

test('leaves whoever has begun to do something where they are', async () => {
  const user = await openChild();

  await user.click(screen.getByRole('textbox', { name: 'Why' }));
  await user.hover(screen.getByRole('button'));

  expect(await screen.findByRole('heading', { name: 'Asha' })).not.toHaveFocus();
});

test('moves with the page itself, and not a moment later: whoever is quick would press a key on nothing', async () => {
  const user = userEvent.setup();
  render(
    <MemoryRouter>
      <House />
    </MemoryRouter>,
  );

  await user.click(screen.getByRole('link', { name: 'Quick' }));

  await waitFor(() => expect(screen.getByRole('button', { name: 'Unfold' })).toHaveFocus());
});
