import { type ReactNode, useId } from 'react';

import { ComplaintRow } from './complaint-row';
import type { UrgencyGroup } from './urgency-groups';

interface ComplaintGroupsProps {
  readonly groups: readonly UrgencyGroup[];
}

/** Complaints by how pressing they are; what needs somebody today stands out. */
export function ComplaintGroups({ groups }: ComplaintGroupsProps) {
  if (groups.length === 0) return null;
  return (
    <div className="complaint-groups">
      {groups.map((group) => (
        <Group key={group.key} title={group.title} pressing={group.key === 'NOW'}>
          {group.complaints.map((complaint) => (
            <li key={complaint.id}>
              <ComplaintRow complaint={complaint} />
            </li>
          ))}
        </Group>
      ))}
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly pressing: boolean;
  readonly children: ReactNode;
}

function Group({ title, pressing, children }: GroupProps) {
  const id = useId();
  return (
    <section className={pressing ? 'complaint-group complaint-group--now' : 'complaint-group'} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol className="complaint-group__list">{children}</ol>
    </section>
  );
}
