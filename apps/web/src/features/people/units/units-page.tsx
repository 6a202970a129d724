import '../people.css';

import { useQuery } from '@apollo/client/react';
import { amountOf } from '@heard/domain/words/amount-of';
import { type ReactNode, Suspense, useState } from 'react';

import { Link } from 'react-router';

import { OrgUnitsDocument, type UnitOfCouncilFragment } from '../../../gql/people/graphql';
import { paths } from '../../../platform/paths';
import { BackLink } from '../../../ui/back-link';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Page } from '../../../ui/page';
import { FailedState, Loading } from '../../../ui/states';
import { LazyUnitDialog, loadUnitDialog } from './lazy-unit-dialog';
import { UnitButtons, UnitFacts, UnitLine } from './unit-line';
import { hasEnded, teamsOf } from './units-in-order';

type Units = readonly UnitOfCouncilFragment[];

/** Services, their teams and partner organisations: what they are called, since when and until when. */
export function UnitsPage() {
  const { data, error, refetch } = useQuery(OrgUnitsDocument, { fetchPolicy: 'cache-and-network' });
  const again = () => void refetch();
  const units = data?.orgUnits;
  return (
    <Page
      title="Services and teams"
      above={<BackLink to={paths.settings}>Settings</BackLink>}
      lead="Where people work and children belong. A new name or place counts from a day on: figures of earlier days keep what was true then."
      action={units ? <Make units={units} onMade={again} /> : null}
    >
      <p>
        <Link to={paths.unitsFile}>Bring services and teams in from a file</Link>
      </p>
      {!units && error ? <FailedState onRetry={again} /> : null}
      {!units && !error ? <Loading label="Looking at services and teams" lines={8} /> : null}
      {units ? <Sections units={units} onChanged={again} /> : null}
    </Page>
  );
}

function Make({ units, onMade }: { readonly units: Units; readonly onMade: () => void }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const saved = () => {
    close();
    onMade();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)} onPointerEnter={() => void loadUnitDialog()}>
        Add a service or team
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <LazyUnitDialog asked={{ to: 'MAKE' }} units={units} onClose={close} onSaved={saved} onOvertaken={onMade} />
        </Suspense>
      ) : null}
    </>
  );
}

interface SectionsProps {
  readonly units: Units;
  readonly onChanged: () => void;
}

function Sections({ units, onChanged }: SectionsProps) {
  const now = units.filter((one) => !hasEnded(one));
  const services = now.filter(({ kind }) => kind === 'SERVICE');
  const partners = now.filter(({ kind }) => kind === 'PARTNER');
  const ended = units.filter(hasEnded);
  const loose = now.filter(({ kind, parentId }) => kind === 'TEAM' && !services.some(({ id }) => id === parentId));
  const lines = (some: Units): ReactNode => (
    <ul className="people-lines">
      {some.map((unit) => (
        <UnitLine key={unit.id} unit={unit} units={units} onChanged={onChanged} />
      ))}
    </ul>
  );
  return (
    <>
      {services.length === 0 ? (
        <Card>
          <p>There is no service yet. Begin with one, Children in Care say; then add its teams.</p>
        </Card>
      ) : null}
      {services.map((service) => (
        <Card
          key={service.id}
          title={<bdi>{service.name}</bdi>}
          action={<UnitButtons unit={service} units={units} onChanged={onChanged} />}
        >
          <UnitFacts unit={service} />
          {lines(teamsOf(units, service.id))}
        </Card>
      ))}
      {loose.length > 0 ? <Card title="Teams without a service">{lines(loose)}</Card> : null}
      {partners.length > 0 ? <Card title="Partner organisations">{lines(partners)}</Card> : null}
      {ended.length > 0 ? (
        <Card title="Ended">
          <details>
            <summary>{amountOf(ended.length, 'service or team has ended', 'services and teams have ended')}</summary>
            {lines(ended)}
          </details>
        </Card>
      ) : null}
    </>
  );
}
