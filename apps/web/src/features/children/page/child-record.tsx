import './child-record.css';

import { called } from '@heard/domain/children/called';
import { relationshipLabels } from '@heard/domain/children/relationship-kinds';
import { heardAgo, heardHow, isLongSilence } from '@heard/domain/feedback/days-since-heard';
import { usualSourceAt } from '@heard/domain/feedback/first-choices';
import { languageLabel } from '@heard/domain/feedback/languages';
import type { ReactNode } from 'react';

import { dateText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { useCan } from '../../../platform/session';
import { BackLink } from '../../../ui/back-link';
import { ButtonLink } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Icon } from '../../../ui/icon';
import { Page } from '../../../ui/page';
import { AskAgain } from '../ask-again/ask-again';
import type { Child, Voice } from './child-page-data';
import { ChildTimeline } from './child-timeline';
import { BeforeBirth, LatestWords, LatestWishes } from './latest-words';
import { WaitingAnswers } from './waiting-answers';

interface ChildRecordProps {
  readonly child: Child;
  readonly voice: Voice;
  /** Why the record was opened, where the reader had to say. */
  readonly purpose: string | null;
  readonly notices?: ReactNode;
}

/** The child's page: their own words first, then what they wish, what they wait for, and all they said before. */
export function ChildRecord({ child, voice, purpose, notices }: ChildRecordProps) {
  const mayLog = useCan('feedback:record');
  const name = called(child);
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
      {notices}
      <div className="child-record">
        <div className="child-record__words">
          {child.isBorn ? <LatestWords latest={voice.latest ?? null} name={name} /> : <BeforeBirth />}
          <LatestWishes latest={voice.latestWishes ?? null} name={name} />
        </div>
        <div className="child-record__side">
          {child.isBorn ? (
            <>
              <HowToHearMe child={child} name={name} />
              <LastHeard child={child} />
            </>
          ) : null}
          <People child={child} name={name} />
        </div>
        <div className="child-record__waiting">
          <WaitingAnswers waiting={voice.waiting} name={name} />
          <AskAgain tellings={voice.askAgain} asked={{ name, age: child.age ?? null }} />
        </div>
        <ChildTimeline child={child} purpose={purpose} newest={voice.timeline} />
      </div>
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
    child.reference,
    child.ageLabel,
    child.knownAs ? `likes to be called ${child.knownAs}` : null,
    child.team,
    child.worker,
  ];
  return <p>{facts.filter(Boolean).join(' · ')}</p>;
}

function LastHeard({ child }: { readonly child: Child }) {
  const days = child.daysSinceHeard ?? null;
  const silent = isLongSilence(days);
  return (
    <section className="last-heard" data-silent={silent || undefined} aria-labelledby="last-heard">
      <h2 id="last-heard">Last heard</h2>
      <p className="last-heard__days">{heardAgo(days)}</p>
      {(child.heard ?? []).map(({ source, on }) => (
        <p key={source} className="soft">
          {dateText(on)}, {heardHow(source)}
        </p>
      ))}
      {silent ? <p className="last-heard__note">It is time to ask again.</p> : null}
    </section>
  );
}

function HowToHearMe({ child, name }: { readonly child: Child; readonly name: string }) {
  const language =
    child.language && child.language !== 'en' ? `We speak ${languageLabel(child.language)} with ${name}.` : null;
  return (
    <Card title="How I like to be heard" tone="sunken">
      {child.howToHearMe ? (
        <p className="how-to-hear" dir="auto">
          {child.howToHearMe}
        </p>
      ) : (
        <p className="soft">Nobody has asked yet. It is a good first question.</p>
      )}
      {language ? <p>{language}</p> : null}
      {child.sendFlag ? <p>{name} has special educational needs or a disability: ask what helps.</p> : null}
    </Card>
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
