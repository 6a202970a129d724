import { expect, test } from 'vitest';
import { act, screen } from '@testing-library/react';
import { Link, Route, Routes, useLocation, useNavigate } from 'react-router';

import { renderApp, sessionAnswer } from '../test/render-app';
import { SearchBox } from '../ui/search-box';
import { noteOtherAccount } from './account-changes';
import { useSession } from './session';
import { useSearched } from './use-searched';

function List() {
  const [search, find, state] = useSearched();
  return (
    <>
      <p>{search === '' ? 'Everybody' : `Looking for ${search}`}</p>
      <SearchBox label="Find" value={search} onSearch={find} />
      <Link to="/list?show=all" state={state}>
        All
      </Link>
      <Link to="/one">One</Link>
    </>
  );
}

function Me() {
  return useSession().me?.name ?? 'Nobody';
}

function Address() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <output>{`${pathname}${search}`}</output>
      <button type="button" onClick={() => void navigate(-1)}>
        Back
      </button>
    </>
  );
}

test('what is searched for comes back with Back and goes with a link, and stands in no address', async () => {
  const { user } = renderApp(
    <>
      <Address />
      <Routes>
        <Route path="/list" element={<List />} />
        <Route path="/one" element={<p>One</p>} />
      </Routes>
    </>,
    { at: '/list?show=open' },
  );
  const address = screen.getByRole('status');
  await user.type(await screen.findByRole('searchbox', { name: 'Find' }), 'Amber{Enter}');
  expect(screen.getByText('Looking for Amber')).toBeVisible();
  expect(address).toHaveTextContent('/list?show=open');

  await user.click(screen.getByRole('link', { name: 'All' }));
  expect(address).toHaveTextContent('/list?show=all');
  expect(screen.getByText('Looking for Amber')).toBeVisible();

  await user.click(screen.getByRole('link', { name: 'One' }));
  await user.click(screen.getByRole('button', { name: 'Back' }));
  expect(screen.getByText('Looking for Amber')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await user.click(screen.getByRole('button', { name: 'Back' }));
  expect(screen.getByText('Everybody')).toBeVisible();
  expect(address).toHaveTextContent('/list?show=open');
});

test('what one person searched for is not there for the next', async () => {
  let role: 'PRACTITIONER' | 'LEADERSHIP' = 'PRACTITIONER';
  const { user } = renderApp(
    <>
      <Me />
      <List />
    </>,
    { answers: { Session: () => sessionAnswer(role) } },
  );
  await screen.findByText('Robin the Practitioner');
  await user.type(screen.getByRole('searchbox', { name: 'Find' }), 'Amber{Enter}');
  expect(screen.getByText('Looking for Amber')).toBeVisible();

  role = 'LEADERSHIP';
  act(noteOtherAccount);
  await screen.findByText('Robin the Leadership');
  expect(screen.getByText('Everybody')).toBeVisible();
  expect(screen.getByRole('searchbox', { name: 'Find' })).toHaveValue('');
});

test('signs that nobody sees are no search', async () => {
  const { user } = renderApp(<List />);
  await screen.findByText('Everybody');
  await user.type(screen.getByRole('searchbox', { name: 'Find' }), '\u200b \u2060{Enter}');
  expect(screen.getByText('Everybody')).toBeVisible();
});
