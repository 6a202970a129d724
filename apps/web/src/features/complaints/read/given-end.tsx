import { complaintEndLabels } from '@heard/domain/complaints/complaint-end';

import { dateText } from '../../../platform/dates';
import { Card } from '../../../ui/card';
import { Tag } from '../../../ui/tag';
import type { Complaint } from '../complaint-data';

/** How it ended without an answer, and by whose word. */
export function GivenEnd({ ending }: { readonly ending: NonNullable<Complaint['ending']> | null }) {
  if (ending === null) return null;
  return (
    <Card title="How it ended" action={<Tag>{complaintEndLabels[ending.kind]}</Tag>}>
      <p className="complaint-record__answer">{ending.reason}</p>
      <p className="soft">
        {ending.saidBy ? `By the word of ${ending.saidBy}, on ` : 'On '}
        {dateText(ending.endedOn)}
        {ending.endedBy ? `, written down by ${ending.endedBy}` : ''}.
      </p>
    </Card>
  );
}
