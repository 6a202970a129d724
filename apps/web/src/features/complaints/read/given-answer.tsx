import { findingLabels } from '@heard/domain/complaints/representation-codes';

import { dateText } from '../../../platform/dates';
import { Card } from '../../../ui/card';
import { Tag } from '../../../ui/tag';
import type { Complaint } from '../complaint-data';

/** What was found, and what the person was told. */
export function GivenAnswer({ answer }: { readonly answer: NonNullable<Complaint['answer']> | null }) {
  if (answer === null) return null;
  const by = answer.respondedBy ? ` by ${answer.respondedBy}` : '';
  return (
    <Card title="The answer" action={<Tag>{findingLabels[answer.finding]}</Tag>}>
      <p className="complaint-record__answer">{answer.summary}</p>
      <p className="soft">
        Sent on {dateText(answer.respondedOn)}
        {by}.
      </p>
    </Card>
  );
}
