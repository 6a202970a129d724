import './at-the-door.css';

import { daysBetween } from '@heard/domain/calendar/plain-date';
import { RelationshipKind, relationshipLabels } from '@heard/domain/children/relationship-kinds';
import { heardAgo, heardHow, isLongSilence } from '@heard/domain/feedback/days-since-heard';
import { languageLabel } from '@heard/domain/feedback/languages';

import { todayInLondon } from '../../../platform/council-time';
import { dateText, shortDateText } from '../../../platform/dates';
import { lowerFirst } from '../../../platform/lower-first';
import { isOutOfHours } from '../../../platform/is-out-of-hours';
import { useSession } from '../../../platform/session';
import { Icon } from '../../../ui/icon';
import { PhoneLink } from '../../../ui/phone-link';
import type { Child, Voice } from './child-page-data';
import { CameOf } from './door-came-of';
import { Fact } from './door-fact';
import { Promised } from './door-promised';

interface AtTheDoorProps {
  readonly child: Child;
  readonly voice: Pick<Voice, 'doNotTell' | 'waiting' | 'promised' | 'timeline'>;
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
        {child.isBorn ? <SeenAlone child={child} /> : null}
        <Promised voice={voice} />
        <WhomToRing child={child} />
        <CameOf timeline={voice.timeline} name={name} />
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
            <strong>Something here is hidden from: {whoOf(hidden)}</strong>
            <span className="door__soft"> Please do not speak with them about what you read here.</span>
          </p>
        ) : null}
      </div>
    </div>
  );
}

function whoOf(people: Voice['doNotTell']): string {
  return people.map(({ who, on }) => `${who} (${shortDateText(on)})`).join(', ');
}

function HowToHearMe({ child, name }: Pick<AtTheDoorProps, 'child' | 'name'>) {
  const language =
    child.language && child.language !== 'en' ? `We speak ${languageLabel(child.language)} with ${name}.` : null;
  return (
    <Fact label="How I like to be heard" wide="ALWAYS">
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
  const silent = isLongSilence(days, useSession().silenceWeeks);
  return (
    <Fact label="Last heard" silent={silent}>
      <p className="door__figure">{heardAgo(days)}</p>
      {(child.heard ?? []).map(({ source, on, by }) => (
        <p key={source} className="door__soft">
          {dateText(on)}, {heardHow(source)}
          {by ? `, written by ${by}` : null}
        </p>
      ))}
      {silent ? <p className="door__soft">It is time to ask again.</p> : null}
    </Fact>
  );
}

/** Only where somebody has written that they did: whether a child was seen alone is never guessed. */
function SeenAlone({ child: { seenAlone } }: Pick<AtTheDoorProps, 'child'>) {
  if (!seenAlone) {
    return (
      <Fact label="Last seen alone">
        <p>Not known</p>
        <p className="door__soft">Nobody has written that they saw them alone.</p>
      </Fact>
    );
  }
  return (
    <Fact label="Last seen alone">
      <p className="door__figure">{heardAgo(daysBetween(seenAlone.on, todayInLondon()))}</p>
      <p className="door__soft">
        {dateText(seenAlone.on)}
        {seenAlone.by ? `, written by ${seenAlone.by}` : null}
      </p>
    </Fact>
  );
}

const firstToAsk = [RelationshipKind.ALLOCATED_WORKER, RelationshipKind.REVIEWING_OFFICER];

/** Who knows this child, by name; and who is there when they cannot be reached. */
function WhomToRing({ child }: Pick<AtTheDoorProps, 'child'>) {
  const { me, safeguarding } = useSession();
  const isLate = safeguarding && isOutOfHours(safeguarding);
  const others = (child.people ?? []).filter((person) => person.name !== me?.name);
  const whom = firstToAsk.flatMap((kind) => others.find((person) => person.kind === kind) ?? []).slice(0, 1);
  return (
    <Fact label="Whom to ask" wide="PHONE">
      {whom.map((person) => (
        <p key={person.kind}>
          <strong>{person.name}</strong>, {lowerFirst(relationshipLabels[person.kind])}
        </p>
      ))}
      {safeguarding ? (
        <p className={whom.length > 0 ? 'door__soft' : undefined}>
          {isLate ? 'Out of hours, as now,' : 'Duty team'}{' '}
          <PhoneLink number={isLate ? safeguarding.outOfHours : safeguarding.duty} />
        </p>
      ) : null}
    </Fact>
  );
}
