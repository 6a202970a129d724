import { Suspense } from 'react';
import { useLocation, useParams } from 'react-router';

import { NotYourRole } from '../../foundations/access/not-your-role';
import { paths } from '../../platform/paths';
import { useCan } from '../../platform/session';
import { Loading } from '../../ui/states';
import { LazyPeopleFile } from './import/lazy-people-file';
import { PeoplePage } from './staff/people-page';
import { PersonPage } from './staff/person-page';
import { UnitsPage } from './units/units-page';

/** Services and teams, all people, or one of them: one file for the three, since whoever opens one goes on to the next. */
export function PeopleRoom() {
  const mayKeepUnits = useCan('unit:change');
  const { pathname } = useLocation();
  const id = useParams()['*'] ?? '';
  if (pathname === paths.services) return mayKeepUnits ? <UnitsPage /> : <NotYourRole />;
  if (pathname.startsWith(paths.peopleFile)) return mayKeepUnits ? <FileOf pathname={pathname} /> : <NotYourRole />;
  return id === '' ? <PeoplePage /> : <PersonPage key={id} id={id} />;
}

function FileOf({ pathname }: { readonly pathname: string }) {
  const kind = pathname === paths.unitsFile ? 'UNITS' : 'PEOPLE';
  return (
    <Suspense fallback={<Loading label="Opening the page" lines={4} />}>
      <LazyPeopleFile key={kind} kind={kind} />
    </Suspense>
  );
}
