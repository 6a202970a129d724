import { useLocation, useParams } from 'react-router';

import { NotYourRole } from '../../foundations/access/not-your-role';
import { paths } from '../../platform/paths';
import { useCan } from '../../platform/session';
import { PeoplePage } from './staff/people-page';
import { PersonPage } from './staff/person-page';
import { UnitsPage } from './units/units-page';

/** Services and teams, all people, or one of them: one file for the three, since whoever opens one goes on to the next. */
export function PeopleRoom() {
  const mayKeepUnits = useCan('unit:change');
  const { pathname } = useLocation();
  const id = useParams()['*'] ?? '';
  if (pathname === paths.services) return mayKeepUnits ? <UnitsPage /> : <NotYourRole />;
  return id === '' ? <PeoplePage /> : <PersonPage key={id} id={id} />;
}
