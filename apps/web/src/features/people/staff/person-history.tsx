import type { ReactNode } from 'react';

import type { PersonShownFragment } from '../../../gql/people/graphql';
import { todayInLondon } from '../../../platform/council-time';
import { Card } from '../../../ui/card';
import { daysText, heldText } from './person-text';

/** What somebody held, who gave it and who approved it. */
export function History({ person: { roles } }: { readonly person: PersonShownFragment }) {
  const past = roles.filter(({ startsOn }) => startsOn <= todayInLondon());
  if (past.length === 0) return null;
  return (
    <Lines title="From when to when">
      {past.map((role) => (
        <li key={`${role.startsOn} ${role.role}`}>
          {heldText(role)}, {daysText(role)}
          {role.byName ? `; given by ${role.byName}` : ''}
          {role.approvedByName ? `, approved by ${role.approvedByName}` : ''}
        </li>
      ))}
    </Lines>
  );
}

/** A list under a heading of its own. */
export function Lines({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Card title={title}>
      <ul>{children}</ul>
    </Card>
  );
}
