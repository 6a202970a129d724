import { Suspense, useState } from 'react';

import type { UnitOfCouncilFragment } from '../../../gql/people/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { Button } from '../../../ui/button';
import { Tag } from '../../../ui/tag';
import { LazyUnitDialog, loadUnitDialog } from './lazy-unit-dialog';
import { daysText, holdsText, pastText } from './unit-text';

interface UnitProps {
  readonly unit: UnitOfCouncilFragment;
  readonly units: readonly UnitOfCouncilFragment[];
  readonly onChanged: () => void;
}

/** One team or partner organisation in a list. */
export function UnitLine({ unit, units, onChanged }: UnitProps) {
  return (
    <li className="people-line">
      <div className="people-line__words">
        <strong dir="auto">{unit.name}</strong>
        <UnitFacts unit={unit} />
      </div>
      <UnitButtons unit={unit} units={units} onChanged={onChanged} />
    </li>
  );
}

/** What is with it, its days, and what it was called before. */
export function UnitFacts({ unit }: Pick<UnitProps, 'unit'>) {
  const days = daysText(unit, todayInLondon());
  const holds = holdsText(unit);
  return (
    <>
      <p className="soft">{holds || 'Nobody is with it yet'}</p>
      {days ? (
        <p>
          <Tag>{days}</Tag>
        </p>
      ) : null}
      {unit.past.length > 0 ? (
        <details>
          <summary>What it was before</summary>
          <ul>
            {unit.past.map((past) => (
              <li key={past.untilOn}>
                {pastText(past)}
                {past.byName ? ` (changed by ${past.byName})` : ''}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

/** What can be done with it. */
export function UnitButtons({ unit, units, onChanged }: UnitProps) {
  const [open, setOpen] = useState<'CHANGE' | 'END' | null>(null);
  const close = () => setOpen(null);
  const saved = () => {
    close();
    onChanged();
  };
  return (
    <div className="people-line__ways">
      <Button look="quiet" onClick={() => setOpen('CHANGE')} onPointerEnter={() => void loadUnitDialog()}>
        Change<span className="visually-hidden"> {unit.name}</span>
      </Button>
      <Button look="quiet" onClick={() => setOpen('END')}>
        {unit.endsOn ? 'Change its end' : 'End'}
        <span className="visually-hidden"> {unit.name}</span>
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <LazyUnitDialog
            asked={{ to: open, unit }}
            units={units}
            onClose={close}
            onSaved={saved}
            onOvertaken={onChanged}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
