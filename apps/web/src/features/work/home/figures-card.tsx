import { askedBeforeRate } from '@heard/domain/life-decisions/asked-before-figures';
import { amountOf } from '@heard/domain/words/amount-of';
import { Link } from 'react-router';

import type { TodayQuery } from '../../../gql/work/graphql';
import { shortDateText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { Card } from '../../../ui/card';
import { StatCard, StatRow } from '../../../ui/stat-card';

type Figures = NonNullable<TodayQuery['figures']>;

function percent(share: number): string {
  return `${(100 * share).toFixed(0)}%`;
}

function share(part: number, whole: number): string | null {
  return whole === 0 ? null : `${((100 * part) / whole).toFixed(1)}%`;
}

interface FiguresCardProps {
  readonly figures: Figures;
  readonly asked: NonNullable<TodayQuery['asked']>;
}

/** Are we hearing, answering, telling? And asking, before we decide? */
export function FiguresCard({ figures, asked }: FiguresCardProps) {
  const { children, heard, promised, answered, decided, told } = figures;
  return (
    <section className="today__figures" aria-labelledby="are-we">
      <h2 id="are-we">Are we hearing, answering, telling?</h2>
      <StatRow>
        <StatCard
          label="Heard within six weeks"
          value={share(heard, children)}
          numerator={heard}
          denominator={children}
          formula="Children who were heard in the last six weeks ÷ all children"
        />
        <StatCard
          label="Answered by the promised day"
          value={share(answered, promised)}
          numerator={answered}
          denominator={promised}
          formula="Answers given by their day ÷ answers promised for a day of the last 13 weeks, those still owed among them"
        />
        <StatCard
          label="Told what was decided"
          value={share(told, decided)}
          numerator={told}
          denominator={decided}
          formula="Words whose speaker was told, or asked not to be ÷ words decided about in the last 13 weeks"
        />
        <AskedBeforeStat counts={asked} />
      </StatRow>
      <p>
        <Link to={paths.participationChain}>What came of what children said, link by link</Link>
      </p>
    </section>
  );
}

/** Whom nobody has said anything of stays in the denominator, and is told apart. */
function AskedBeforeStat({ counts }: { readonly counts: FiguresCardProps['asked'] }) {
  const { asked, decisions, unknown, interval } = askedBeforeRate(counts);
  return (
    <StatCard
      label="Asked before it was decided"
      value={share(asked, decisions)}
      numerator={asked}
      denominator={decisions}
      formula="Decisions about which the child was asked before ÷ moves, schools, family time and changes of worker of the last 13 weeks, about children of 4 and older"
      note={
        <>
          {unknown > 0 ? <p>Of {amountOf(unknown, 'decision', 'decisions')} it is not known.</p> : null}
          {interval === null ? null : (
            <p>
              95% interval {percent(interval.low)} to {percent(interval.high)}
            </p>
          )}
        </>
      }
    />
  );
}

type Team = NonNullable<TodayQuery['teams']>[number];

interface WorstTeamsProps {
  readonly teams: readonly Team[];
  /** Whoever reads every record gets from a team to its lines. */
  readonly mayList: boolean;
}

/** What is missing, by team, the oldest first. */
export function WorstTeams({ teams, mayList }: WorstTeamsProps) {
  return (
    <Card title="What is missing, by team, the oldest first">
      {teams.length === 0 ? (
        <p>Nothing is missing: every promise to a child was kept, and every child was told.</p>
      ) : (
        <ul className="work-lines">
          {teams.map((team) => (
            <li key={team.id ?? ''}>
              <div>
                {mayList && team.id ? (
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

function teamText({ service, open, late, oldestOn }: Team): string {
  const missing = amountOf(open, 'step still to take', 'steps still to take');
  return [service, missing, `${String(late)} overdue`, `the oldest due ${shortDateText(oldestOn)}`]
    .filter(Boolean)
    .join(' · ');
}
