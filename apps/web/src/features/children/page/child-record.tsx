import './child-record.css';

import { called } from '@heard/domain/children/called';
import { relationshipLabels } from '@heard/domain/children/relationship-kinds';
import { usualSourceAt } from '@heard/domain/feedback/first-choices';
import type { ComponentType, ReactNode } from 'react';

import { dotted } from '../../../platform/dotted';
import { paths } from '../../../platform/paths';
import { useCan } from '../../../platform/session';
import { BackLink } from '../../../ui/back-link';
import { ButtonLink } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Icon } from '../../../ui/icon';
import { Page } from '../../../ui/page';
import { AllocatedWorker, OpenedFor, OtherWords } from '../chain/other-words';
import { AskAgain } from '../ask-again/ask-again';
import { AtTheDoor } from './at-the-door';
import type { Child, Voice } from './child-page-data';
import { ComplimentsOnFile } from './compliments-on-file';
import { ChildTimeline } from './child-timeline';
import { BeforeBirth, LatestWords, LatestWishes } from './latest-words';
import { WaitingAnswers } from './waiting-answers';

/** What another feature is told of the child whose page it stands on. */
export interface OpenedChildFacts {
  readonly childId: string;
  readonly name: string;
  readonly purpose: string | null;
}

interface ChildRecordProps {
  readonly child: Child;
  readonly voice: Voice;
  /** Why the record was opened, where the reader had to say. */
  readonly purpose: string | null;
  readonly notices?: ReactNode;
  /** What was decided about the child's life. */
  readonly Decisions?: ComponentType<OpenedChildFacts> | undefined;
  /** Who else opened the record. */
  readonly Openings?: ComponentType<OpenedChildFacts> | undefined;
}

/** The child's page: what to know at the door, their own words, then what they wish, what they wait for, and all they said before. */
export function ChildRecord({ child, voice, purpose, notices, Decisions, Openings }: ChildRecordProps) {
  const mayLog = useCan('feedback:record');
  const name = called(child);
  const waiting = voice.waiting.filter((told) => told.waiting);
  return (
    <Page
      title="Child"
      heading={child.name}
      above={<BackLink to={paths.children}>Children</BackLink>}
      lead={<Identity child={child} />}
      action={
        mayLog ? (
          <ButtonLink to={paths.newFeedback(child.id)}>
            <Icon name="plus" />
            {logText(child, name)}
          </ButtonLink>
        ) : null
      }
    >
      <AtTheDoor child={child} voice={{ ...voice, waiting }} name={name} />
      {notices}
      <OpenedFor value={purpose}>
        <AllocatedWorker value={child.worker ?? null}>
          <OtherWords value={waiting}>
            <div className="child-record">
              <div className="child-record__words">
                {child.isBorn ? <LatestWords latest={voice.latest ?? null} name={name} /> : <BeforeBirth />}
                <LatestWishes voice={voice} name={name} />
              </div>
              <div className="child-record__side">
                <People child={child} name={name} />
                <ComplimentsOnFile child={child} name={name} compliments={voice.compliments} />
              </div>
              <div className="child-record__waiting" id="waiting">
                <WaitingAnswers waiting={waiting} name={name} />
                <AskAgain tellings={voice.askAgain} asked={{ name, age: child.age ?? null }} />
              </div>
              {Decisions ? (
                <div className="child-record__decisions">
                  <Decisions childId={child.id} name={name} purpose={purpose} />
                </div>
              ) : null}
              <ChildTimeline child={child} purpose={purpose} voice={voice} />
              {Openings ? (
                <div className="child-record__decisions">
                  <Openings childId={child.id} name={name} purpose={purpose} />
                </div>
              ) : null}
            </div>
          </OtherWords>
        </AllocatedWorker>
      </OpenedFor>
    </Page>
  );
}

/** A baby shows, and of a child not yet born others speak. */
function logText({ age, isBorn }: Child, name: string): string {
  if (!isBorn) return 'Log what others said';
  return `Log what ${name} ${usualSourceAt(age ?? null) === 'OBSERVATION' ? 'showed' : 'said'}`;
}

function Identity({ child }: { readonly child: Child }) {
  const facts = [
    child.ageLabel,
    child.knownAs ? `likes to be called ${child.knownAs}` : null,
    child.team,
    child.worker,
  ];
  return (
    <p>
      <span className="unbroken">{child.reference}</span>&nbsp;· {dotted(facts)}
    </p>
  );
}

function People({ child, name }: { readonly child: Child; readonly name: string }) {
  const people = child.people ?? [];
  if (people.length === 0) return null;
  return (
    <div className="child-record__people">
      <Card title={`People around ${name}`}>
        <dl className="people">
          {people.map((person) => (
            <div key={`${person.kind} ${person.name}`}>
              <dt>{relationshipLabels[person.kind]}</dt>
              <dd>
                {person.name}
                {person.parentalResponsibility ? <span className="soft">, parental responsibility</span> : null}
              </dd>
            </div>
          ))}
        </dl>
      </Card>
    </div>
  );
}
