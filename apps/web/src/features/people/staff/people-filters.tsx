import '../../../ui/filter-links.css';

import { isRole, roleLabels, roles } from '@heard/domain/access/roles';
import { Link } from 'react-router';

import type { PeopleState } from '../../../gql/people/graphql';
import { paths } from '../../../platform/paths';
import { useAddress } from '../../../platform/use-address';
import { useSearched } from '../../../platform/use-searched';
import { SearchBox } from '../../../ui/search-box';
import { Select } from '../../../ui/select';
import type { Options } from './role-fields';

const states = [
  { state: 'NOW', show: null, label: 'Here now' },
  { state: 'NOT_INVITED', show: 'invite', label: 'Not come in yet' },
  { state: 'ENDED', show: 'left', label: 'Left' },
  { state: 'ALL', show: 'all', label: 'All' },
] as const satisfies readonly { state: PeopleState; show: string | null; label: string }[];

/** Who is looked for, as the address and the search say. */
export function useWanted() {
  const [address] = useAddress();
  const [search] = useSearched();
  const role = address.get('role') ?? '';
  return {
    search: search || null,
    unitId: address.get('team') || null,
    role: isRole(role) ? role : null,
    state: states.find(({ show }) => show === address.get('show'))?.state ?? 'NOW',
  };
}

/** Narrows the list: by name, by team, by role, and to those who are here, not yet invited, or gone. */
export function PeopleFilters({ options }: { readonly options: Options | undefined }) {
  const [address, change] = useAddress();
  const [searched, find] = useSearched();
  const set = (name: string, value: string) =>
    change((next) => {
      if (value === '') next.delete(name);
      else next.set(name, value);
    });
  const wide = (options?.places.length ?? 0) > 1;
  return (
    <div className="stack">
      <SearchBox label="Find a person by name or email address" value={searched} onSearch={find} />
      <States />
      {options && wide ? (
        <div className="people-filters">
          <Select
            id="people-team"
            name="team"
            label="Team or service"
            emptyLabel="All"
            value={address.get('team') ?? ''}
            onChange={({ target }) => set('team', target.value)}
            options={options.places.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Select
            id="people-role"
            name="role"
            label="Role"
            emptyLabel="All"
            value={address.get('role') ?? ''}
            onChange={({ target }) => set('role', target.value)}
            options={roles.map((role) => ({ value: role, label: roleLabels[role] }))}
          />
        </div>
      ) : null}
    </div>
  );
}

function States() {
  const [address] = useAddress();
  const [, , taken] = useSearched();
  const { state: chosen } = useWanted();
  return (
    <nav aria-label="Which people">
      <ul className="filter-links">
        {states.map(({ state, show, label }) => (
          <li key={state}>
            <Link
              to={`${paths.people}${searchOf(address, show)}`}
              state={taken}
              className="filter-links__link"
              aria-current={state === chosen ? 'true' : undefined}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function searchOf(address: URLSearchParams, show: string | null): string {
  const next = new URLSearchParams(address);
  next.delete('show');
  if (show !== null) next.set('show', show);
  return next.size === 0 ? '' : `?${next.toString()}`;
}
