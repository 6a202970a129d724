import '../../../ui/filter-links.css';
import './people-filter.css';

import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { WorkPeopleDocument } from '../../../gql/work/graphql';
import { paths } from '../../../platform/paths';

/** With whom it waits: each name leads to what waits there. */
export function PeopleFilter({ chosen }: { readonly chosen: string | null }) {
  const { data } = useQuery(WorkPeopleDocument, { fetchPolicy: 'cache-and-network' });
  const people = data?.workByPerson.filter(({ id }) => id) ?? [];
  if (people.length === 0) return null;
  return (
    <nav aria-label="With whom">
      <ul className="filter-links people-filter">
        <li>
          <Link to={paths.work} className="filter-links__link" aria-current={chosen === null ? 'true' : undefined}>
            Everybody
          </Link>
        </li>
        {people.map(({ id, name, isMine, open }) => (
          <li key={id}>
            <Link
              to={paths.workOf(id ?? '')}
              className="filter-links__link"
              aria-current={chosen === id ? 'true' : undefined}
            >
              {isMine ? 'You' : name} <span className="filter-links__count">{open}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
