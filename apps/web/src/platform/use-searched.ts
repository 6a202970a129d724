import { useLocation, useNavigate } from 'react-router';

import { useSession } from './session';

interface SearchState {
  readonly searched: string;
  /** Whose search it is: the next person to sign in does not see it with Back. */
  readonly by: string;
}

function searchedOf(state: unknown, by: string): string {
  const isOwn = typeof state === 'object' && state !== null && 'by' in state && state.by === by;
  const said = isOwn && 'searched' in state ? state.searched : '';
  return typeof said === 'string' ? said : '';
}

/** What an entry of the history holds of a search. */
export function searchState(searched: string, by: string): SearchState | null {
  return searched === '' ? null : { searched, by };
}

/**
 * What is searched for on this page, a way to search for something else, and what a link takes along so that the page
 * that it opens searches for the same. It is often a child's name, so it is kept with the entry in the history and not
 * in the address: Back and loading again find it, and lists of visited pages, shared screens and logs of servers do not
 * have it.
 */
export function useSearched(): readonly [string, (text: string) => void, SearchState | null] {
  const { pathname, search, state } = useLocation();
  const navigate = useNavigate();
  const by = useSession().me?.id ?? '';
  const searched = searchedOf(state, by);
  const find = (text: string) => void navigate({ pathname, search }, { state: searchState(text, by) });
  return [searched, find, searchState(searched, by)];
}
