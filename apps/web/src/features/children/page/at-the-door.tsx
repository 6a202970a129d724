import './at-the-door.css';

import { daysBetween } from '@heard/domain/calendar/plain-date';
import { RelationshipKind, relationshipLabels } from '@heard/domain/children/relationship-kinds';
import { heardAgo, heardHow, isLongSilence } from '@heard/domain/feedback/days-since-heard';
import { languageLabel } from '@heard/domain/feedback/languages';
import type { ReactNode } from 'react';

import { todayInLondon } from '../../../platform/council-time';
import { dateText, shortDateText } from '../../../platform/dates';
import { lowerFirst } from '../../../platform/lower-first';
import { useSession } from '../../../platform/session';
import { Icon } from '../../../ui/icon';
import { PhoneLink } from '../../../ui/phone-link';
import { DaysTag } from '../../../ui/tag';
import type { Child, Voice } from './child-page-data';

interface AtTheDoorProps {
  readonly child: Child;
  readonly voice: Pick<Voice, 'doNotTell' | 'waiting'>;
  readonly name: string;
}

/** What whoever stands at the door has to know before they knock, and a stand-in most of all. */
export function AtTheDoor({ child, voice, name }: AtTheDoorProps) {
  return (
    <section className="door" aria-label={`Before you meet ${name}`}>
      <DoNotTell people={voice.doNotTell} />
      <dl className="door__facts">
        {child.isBorn ? <HowToHearMe child={child} name={name} /> : null}
        {child.isBorn ? <LastHeard child={child} /> : null}
        <Promised voice={voice} />
        <WhomToRing child={child} />
      </dl>
    </section>
  );
}

/** First, as nothing that is told by mistake can be taken back. */
function DoNotTell({ people }: { readonly people: Voice['doNotTell'] }) {
  const named = people.filter(({ hidden }) => !hidden);
  const hidden = people.filter((person) => person.hidden);
  if (people.length === 0) return null;
  return (
    <div className="door__untold">
      <Icon name="warning" size={20} />
      <div>
        {named.length > 0 ? (
          <p>
            <strong>Do not tell: {whoOf(named)}</strong>
          </p>
        ) : null}
        {hidden.length > 0 ? (
          <p>
            <strong>Do not speak of it with: {whoOf(hidden)}</strong>
            <span className="door__soft"> Something is hidden from them here.</span>
          </p>
        ) : null}
      </div>
    </div>
  );
}

function whoOf(people: Voice['doNotTell']): string {
  return people.map(({ who, on }) => `${who} (${shortDateText(on)})`).join(', ');
}

interface FactProps {
  readonly label: string;
  readonly wide?: boolean;
  readonly silent?: boolean;
  readonly children: ReactNode;
}

function Fact({ label, wide, silent, children }: FactProps) {
  return (
    <div className="door__fact" data-wide={wide || undefined} data-silent={silent || undefined}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function HowToHearMe({ child, name }: Pick<AtTheDoorProps, 'child' | 'name'>) {
  const language =
    child.language && child.language !== 'en' ? `We speak ${languageLabel(child.language)} with ${name}.` : null;
  return (
    <Fact label="How I like to be heard" wide>
      {child.howToHearMe ? (
        <p className="door__words" dir="auto">
          {child.howToHearMe}
        </p>
      ) : (
        <p className="door__soft">Nobody has asked yet. It is a good first question.</p>
      )}
      {language ? <p>{language}</p> : null}
      {child.sendFlag ? <p>{name} has special educational needs or a disability: ask what helps.</p> : null}
    </Fact>
  );
}

function LastHeard({ child }: Pick<AtTheDoorProps, 'child'>) {
  const days = child.daysSinceHeard ?? null;
  const silent = isLongSilence(days);
  return (
    <Fact label="Last heard" silent={silent}>
      <p className="door__figure">{heardAgo(days)}</p>
      {(child.heard ?? []).map(({ source, on }) => (
        <p key={source} className="door__soft">
          {dateText(on)}, {heardHow(source)}
        </p>
      ))}
      {silent ? <p className="door__soft">It is time to ask again.</p> : null}
    </Fact>
  );
}

/** The earliest promise; all of them stand further down, with the words they are about. */
function Promised({ voice }: Pick<AtTheDoorProps, 'voice'>) {
  const [first] = voice.waiting;
  if (first === undefined) {
    return (
      <Fact label="Promised">
        <p>Nothing is waiting.</p>
      </Fact>
    );
  }
  const count = voice.waiting.length;
  return (
    <Fact label="Promised">
      <p>
        <a href="#waiting">{count === 1 ? 'An answer' : `${String(count)} answers`}</a>
        {first.answerBy ? `${count === 1 ? ' by' : ', the first by'} ${dateText(first.answerBy)}` : null}
      </p>
      {first.answerBy ? (
        <p>
          <DaysTag days={daysBetween(todayInLondon(), first.answerBy)} />
        </p>
      ) : null}
    </Fact>
  );
}

const firstToAsk = [RelationshipKind.ALLOCATED_WORKER, RelationshipKind.REVIEWING_OFFICER];

/** Who knows this child, by name; and who is there when they cannot be reached. */
function WhomToRing({ child }: Pick<AtTheDoorProps, 'child'>) {
  const { me, safeguarding } = useSession();
  const others = (child.people ?? []).filter((person) => person.name !== me?.name);
  const whom = firstToAsk.flatMap((kind) => others.find((person) => person.kind === kind) ?? []).slice(0, 1);
  return (
    <Fact label="Whom to ask">
      {whom.map((person) => (
        <p key={person.kind}>
          <strong>{person.name}</strong>, {lowerFirst(relationshipLabels[person.kind])}
        </p>
      ))}
      {safeguarding ? (
        <p className={whom.length > 0 ? 'door__soft' : undefined}>
          Duty team <PhoneLink number={safeguarding.duty} />
        </p>
      ) : null}
    </Fact>
  );
}
