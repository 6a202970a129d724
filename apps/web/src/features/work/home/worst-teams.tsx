import { daysBetween } from '@heard/domain/calendar/plain-date';
import { breakLabels } from '@heard/domain/work/break-kinds';
import { amountOf } from '@heard/domain/words/amount-of';
import { byText } from '@heard/domain/words/by-text';
import { Link } from 'react-router';

import type { TodayQuery } from '../../../gql/work/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { dateText, shortDateText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { Card } from '../../../ui/card';

type Team = NonNullable<TodayQuery['teams']>[number];
type Total = NonNullable<TodayQuery['totals']>[number];

interface WorstTeamsProps {
  readonly teams: readonly Team[];
  /** By team and kind. */
  readonly totals: readonly Total[];
}

/** What is missing, by team, the oldest first. */
export function WorstTeams({ teams, totals }: WorstTeamsProps) {
  return (
    <Card title="What is missing, by team, the oldest first">
      <WorstBreak totals={totals} />
      {teams.length === 0 ? (
        <p>Nothing is missing: every promise to a child was kept, and every child was told.</p>
      ) : (
        <ul className="work-lines">
          {teams.map((team) => (
            <li key={team.id ?? ''}>
              <div>
                {team.id ? (
                  <Link className="work-lines__link" to={paths.workOfTeam(team.id)}>
                    {team.name}
                  </Link>
                ) : (
                  <strong>{team.name}</strong>
                )}
                <p className="soft">{teamText(team)}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to={paths.work}>Counted by what is missing, team and service</Link>
      </p>
    </Card>
  );
}

/** Which team, what kind, since when: the one that is due longest. */
function WorstBreak({ totals }: Pick<WorstTeamsProps, 'totals'>) {
  const [worst] = totals.toSorted((one, other) => byText(one.oldestOn, other.oldestOn));
  if (worst === undefined) return null;
  const days = daysBetween(worst.oldestOn, todayInLondon());
  return (
    <p>
      The worst break is in{' '}
      {worst.unitId ? (
        <Link to={paths.workOfTeam(worst.unitId)}>{worst.unitName}</Link>
      ) : (
        <strong>{worst.unitName}</strong>
      )}
      : “{breakLabels[worst.kind]}”,{' '}
      {days > 0
        ? `due since ${dateText(worst.oldestOn)}, ${amountOf(days, 'day', 'days')}`
        : `due by ${dateText(worst.oldestOn)}`}
      .
    </p>
  );
}

function teamText({ service, open, late, oldestOn }: Team): string {
  const missing = amountOf(open, 'step still to take', 'steps still to take');
  return [service, missing, `${String(late)} overdue`, `the oldest due ${shortDateText(oldestOn)}`]
    .filter(Boolean)
    .join(' · ');
}
