import './today.css';

import type { TodayQuery } from '../../../gql/work/graphql';
import { AskedCard } from './asked-card';
import { ClocksCard } from './clocks-card';
import { CameOfCard } from './came-of-card';
import { FiguresCard } from './figures-card';
import { RepliesCard } from './replies-card';
import { MineCard, PeopleCard, TeamCard } from './work-cards';
import { ReviewsCard } from './reviews-card';
import { SilentCard, TeamSilentCard } from './silent-card';
import { ImportsCard, WaysCard } from './ways-card';
import { UnreadCard } from './unread-card';
import { WorstTeams } from './worst-teams';

interface SectionsProps {
  readonly day: TodayQuery;
  readonly role: string;
}

/** In the order in which somebody would do it: answers first, then children to hear, then what comes. */
export function Sections({ day, role }: SectionsProps) {
  const isWide = role === 'LEADERSHIP' || role === 'QUALITY_ASSURANCE';
  return (
    <div className="today">
      {day.figures ? (
        <div className="today__part today__part--wide">
          <FiguresCard figures={day.figures} asked={day.asked ?? []} />
        </div>
      ) : null}
      <div className={isWide ? 'today__part today__part--wide' : 'today__part'}>
        <Answers day={day} role={role} />
        {day.team ? null : <Unread day={day} />}
        <Teams day={day} />
      </div>
      <div className="today__part">
        {day.team ? <Unread day={day} /> : null}
        <Children day={day} />
        <Given day={day} />
        <WaysCard role={role} />
      </div>
    </div>
  );
}

/** What was promised: clocks, answers, children to tell; of a team also with whom it waits. Leadership sees its own only where something was given to it. */
function Answers({ day, role }: SectionsProps) {
  return (
    <>
      {day.replies ? <RepliesCard replies={day.replies} /> : null}
      {day.clocks ? <ClocksCard clocks={day.clocks} /> : null}
      {day.team ? <TeamCard team={day.team} /> : null}
      {day.people ? <PeopleCard people={day.people} /> : null}
      {day.mine ? <MineCard mine={day.mine} quietly={role === 'LEADERSHIP'} /> : null}
    </>
  );
}

/** Beside a team's work, which is long; below one's own, so that the two columns of a wide screen end near each other. */
function Unread({ day }: Pick<SectionsProps, 'day'>) {
  return day.unread ? <UnreadCard unread={day.unread} /> : null;
}

function Children({ day }: Pick<SectionsProps, 'day'>) {
  return (
    <>
      {day.silent ? <SilentCard silent={day.silent} /> : null}
      {day.counts ? <TeamSilentCard counts={day.counts} /> : null}
      {day.reviews ? <ReviewsCard reviews={day.reviews} /> : null}
    </>
  );
}

function Teams({ day }: Pick<SectionsProps, 'day'>) {
  return (
    <>
      {day.teams ? <WorstTeams teams={day.teams} totals={day.totals ?? []} /> : null}
      {day.imports ? <ImportsCard imports={day.imports} /> : null}
    </>
  );
}

/** Of whoever reads no record: what they were asked, and what came of what they gave. */
function Given({ day: { questions, cameOf } }: Pick<SectionsProps, 'day'>) {
  return (
    <>
      {questions ? <AskedCard questions={questions} /> : null}
      {cameOf ? <CameOfCard cameOf={cameOf} /> : null}
    </>
  );
}
