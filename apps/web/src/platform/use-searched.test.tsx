import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { Link, Route, Routes, useLocation, useNavigate } from 'react-router';

import { renderApp } from '../test/render-app';
import { SearchBox } from '../ui/search-box';
import { searchState, useSearched } from './use-searched';

function List() {
  const [search, find] = useSearched();
  return (
    <>
      <p>{search === '' ? 'Everybody' : `Looking for ${search}`}</p>
      <SearchBox label="Find" value={search} onSearch={find} />
      <Link to="/list?show=all" state={searchState(search)}>
        All
      </Link>
      <Link to="/one">One</Link>
    </>
  );
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
