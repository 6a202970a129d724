import { useLocation, useNavigate } from 'react-router';

function searchedOf(state: unknown): string {
  const said = typeof state === 'object' && state !== null && 'searched' in state ? state.searched : '';
  return typeof said === 'string' ? said : '';
}

/** What a link takes along, so that the page that it opens searches for the same. */
export function searchState(text: string): { readonly searched: string } | null {
  return text === '' ? null : { searched: text };
}

/**
 * What is searched for on this page, and a way to search for something else. It is often a child's name, so it is kept
 * with the entry in the history and not in the address: Back and loading again find it, and lists of visited pages,
 * shared screens and logs of servers do not have it.
 */
export function useSearched(): readonly [string, (text: string) => void] {
  const { pathname, search, state } = useLocation();
  const navigate = useNavigate();
  return [searchedOf(state), (text) => void navigate({ pathname, search }, { state: searchState(text) })];
}
