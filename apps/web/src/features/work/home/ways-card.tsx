import { returnDue } from '@heard/domain/participation/return-due';
import { Link } from 'react-router';

import type { TodayQuery } from '../../../gql/work/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { dateText, momentText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { Card } from '../../../ui/card';

type Imports = NonNullable<TodayQuery['imports']>;

/** Which return is due, and when one was last read. */
export function ImportsCard({ imports }: { readonly imports: Imports }) {
  const [last] = imports.edges;
  const due = returnDue(
    imports.edges.map(({ node }) => node.year),
    todayInLondon(),
  );
  return (
    <Card title="Yearly return" tone={due ? 'warm' : 'plain'}>
      <p>
        {due
          ? `The return for ${due.year} is due: the year ended on ${dateText(due.endedOn)}, and it has not been read.`
          : 'Every return that is due has been read.'}
      </p>
      <p>
        {last
          ? `Last read on ${momentText(last.node.appliedAt)}${last.node.year ? `, for ${last.node.year}` : ''}.`
          : 'No return has been read yet.'}
        {last && last.node.rejected > 0 ? ` ${String(last.node.rejected)} of its rows were not taken over.` : null}
      </p>
      <p>
        <Link to={paths.importParticipation}>Read a return</Link>
      </p>
    </Card>
  );
}

interface Way {
  readonly to: string;
  readonly label: string;
  readonly says: string;
}

const plan: Way = { to: paths.plan, label: 'Action plan', says: 'What was promised to children, and how far it is.' };

const people: Way = {
  to: paths.people,
  label: 'People',
  says: 'Who is with your team or organisation: add somebody, or say that somebody leaves.',
};

const settings: Way = {
  to: paths.settings,
  label: 'Settings',
  says: 'What your council sets for itself, and who changed it.',
};

/** Roles for whom nothing waits by name: where they look, and what is found there. */
const ways: ReadonlyMap<string, readonly Way[]> = new Map([
  [
    'ELECTED_MEMBER',
    [
      {
        to: paths.participation,
        label: 'Participation',
        says: 'Whether children take part in decisions about their lives.',
      },
      {
        to: paths.participationChain,
        label: 'What came of their words',
        says: 'How far what children said has come: decided, done, told.',
      },
      { to: paths.complaints, label: 'Complaints', says: 'How many came, and how quickly they were answered.' },
      plan,
    ],
  ],
  ['ADMINISTRATOR', [settings, plan]],
  ['PARTNER', [plan, people]],
  ['TEAM_MANAGER', [people]],
]);

const leads: ReadonlyMap<string, string> = new Map([
  ['ELECTED_MEMBER', 'Nothing waits for you by name. These figures are published for each quarter.'],
  ['ADMINISTRATOR', 'You run Heard, and read no child’s words.'],
]);

export function WaysCard({ role }: { readonly role: string }) {
  const found = ways.get(role);
  if (!found) return null;
  return (
    <Card title="Where to look">
      {leads.has(role) ? <p>{leads.get(role)}</p> : null}
      <ul className="work-lines">
        {found.map(({ to, label, says }) => (
          <li key={to}>
            <div>
              <Link className="work-lines__link" to={to}>
                {label}
              </Link>
              <p className="soft">{says}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
