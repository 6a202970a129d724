import { amountOf } from '@heard/domain/words/amount-of';
import { Link } from 'react-router';

import type { OfPersonFragment, TodayQuery } from '../../../gql/work/graphql';
import { shortDateText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { Card } from '../../../ui/card';
import { WorkLines } from '../list/work-lines';

type Lines = NonNullable<TodayQuery['mine']>;

interface MineCardProps {
  readonly mine: Lines;
  /** Not shown while nothing waits: whoever answers only what is given to them by name. */
  readonly quietly: boolean;
}

/** Answers to give and children to tell. */
export function MineCard({ mine, quietly }: MineCardProps) {
  if (quietly && mine.edges.length === 0) return null;
  return (
    <Card title="Answers to give, children to tell" tone={mine.edges.length > 0 ? 'warm' : 'plain'}>
      {mine.edges.length === 0 ? (
        <p>Nobody waits for you. Everyone who asked you something has been told what came of it.</p>
      ) : (
        <WorkLines lines={mine.edges.map(({ node }) => node)} />
      )}
      <p>
        <Link to={paths.work}>
          {mine.pageInfo.hasNextPage ? 'All that waits with you' : 'Your work list, and leave'}
        </Link>
      </p>
    </Card>
  );
}

/** What waits in the team, the oldest first. */
export function TeamCard({ team }: { readonly team: Lines }) {
  return (
    <Card title="Waits longest in your team" tone={team.edges.length > 0 ? 'warm' : 'plain'}>
      {team.edges.length === 0 ? (
        <p>Nobody waits in your team. Every child who asked something has been told what came of it.</p>
      ) : (
        <WorkLines lines={team.edges.map(({ node }) => node)} withOwner />
      )}
      <p>
        <Link to={paths.work}>
          {team.pageInfo.hasNextPage ? 'All that waits in your team' : 'Work list, and leave'}
        </Link>
      </p>
    </Card>
  );
}

/** With whom it waits, whoever has the oldest first. */
export function PeopleCard({ people }: { readonly people: readonly OfPersonFragment[] }) {
  if (people.length === 0) return null;
  return (
    <Card title="With whom it waits">
      <ul className="work-lines">
        {people.map((person) => (
          <li key={person.id ?? ''}>
            <div>
              <Link className="work-lines__link" to={paths.workOf(person.id ?? '')}>
                {person.isMine ? 'You' : (person.name ?? 'Nobody yet')}
              </Link>
              <p className="soft">{personText(person)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** How much waits with one person, and whether they are there. */
function personText({ open, late, oldestOn, awayUntil, coveredBy }: OfPersonFragment): string {
  const away = awayUntil ? `away until ${shortDateText(awayUntil)}, ${coveredBy ?? 'nobody'} stands in` : null;
  const overdue = late > 0 ? `${String(late)} overdue` : null;
  const facts = [
    amountOf(open, 'thing waits', 'things wait'),
    overdue,
    `the oldest due ${shortDateText(oldestOn)}`,
    away,
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}
