import './action-facts.css';

import { type ReactNode, Suspense, useRef, useState } from 'react';

import { Button } from '../../../ui/button';
import { Card as Sheet } from '../../../ui/card';
import { Menu } from '../../../ui/menu';
import { type Card, columnLabel } from '../board-data';
import { LazyExplainDialog } from '../moves/lazy-parts';
import { isOffered, moveHint } from '../moves/move-failure';
import { StandMark } from '../stand-mark';
import { allColumns } from '../moves/use-action-moves';

interface ActionFactsProps {
  /** As it stands, or is about to. */
  readonly action: Card;
  readonly onMove: (toColumn: string, version: number) => void;
}

/** What the plan says of this action. */
export function ActionFacts({ action, onMove, children }: ActionFactsProps & { readonly children: ReactNode }) {
  const { objective, leads, timescale, dueInWords, measure, orgUnitName } = action;
  const due = action.columnKey === 'ACHIEVED' ? '' : dueInWords;
  return (
    <div className="action-facts">
      <Sheet title="In the plan">
        <dl>
          <Fact name="Column">
            <Standing action={action} onMove={onMove} />
          </Fact>
          {action.columnKey === 'BLOCKED' ? (
            <Fact name="Waiting for">
              <Waiting action={action} />
            </Fact>
          ) : null}
          <Fact name="Objective">
            {objective.no}. {objective.title}
          </Fact>
          <Fact name="When">
            {timescale ?? 'No date set'}
            {timescale !== null && due !== '' ? (
              <span className="action-facts__due" data-status={action.dueStatus}>
                {due}
              </span>
            ) : null}
          </Fact>
          <Fact name="Led by">
            <Leads leads={leads} />
          </Fact>
          <Fact name="What will show that it worked">
            {measure ?? <span className="action-facts__gap">Not said yet</span>}
          </Fact>
          {orgUnitName === null ? null : <Fact name="Service">{orgUnitName}</Fact>}
        </dl>
      </Sheet>
      {children}
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="action-facts__fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Standing({ action, onMove }: ActionFactsProps) {
  const seen = useRef(action.version);
  const choices = allColumns
    .filter(({ key }) => key !== action.columnKey && isOffered(action, key))
    .map(({ key, label }) => ({ id: key, label, ...moveHint(action, key) }));
  return (
    <span className="action-facts__standing">
      <span className="action-facts__column">
        <StandMark column={action.columnKey} /> {columnLabel(allColumns, action.columnKey)}
      </span>
      {choices.length === 0 ? null : (
        <Menu
          label="Move to another column"
          button="Move"
          choices={choices}
          onOpen={() => {
            seen.current = action.version;
          }}
          onChoose={(key) => onMove(key, seen.current)}
        />
      )}
    </span>
  );
}

function Waiting({ action }: { readonly action: Card }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      {action.waitingFor ?? <span className="action-facts__gap">Not said yet</span>}
      {action.canAddEvidence ? (
        <Button look="link" className="action-facts__ask" onClick={() => setAsking(true)}>
          {action.waitingFor === null ? 'Say what it is waiting for' : 'Change'}
          {action.waitingFor === null ? null : <span className="visually-hidden"> what it is waiting for</span>}
        </Button>
      ) : null}
      <Suspense>{asking ? <LazyExplainDialog card={action} onClose={() => setAsking(false)} /> : null}</Suspense>
    </>
  );
}

function Leads({ leads }: { readonly leads: Card['leads'] }) {
  if (leads.length === 0) return <span className="action-facts__gap">Nobody yet</span>;
  return (
    <ul className="action-facts__leads">
      {leads.map(({ label, name }) => (
        <li key={`${label} ${name ?? ''}`}>
          {label}
          {name === null ? null : <span className="soft">, {name}</span>}
        </li>
      ))}
    </ul>
  );
}
