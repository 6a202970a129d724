import { type Control, useWatch } from 'react-hook-form';

import type { ComplaintOptionsQuery } from '../../../gql/complaints/graphql';
import { Quote } from '../../../ui/quote';
import type { ComplimentValues } from './compliment-values';

interface ComplimentPreviewProps {
  readonly control: Control<ComplimentValues>;
  readonly options: ComplaintOptionsQuery['complaintOptions'] | undefined;
}

/** How the compliment will stand among the others. */
export function ComplimentPreview({ control, options }: ComplimentPreviewProps) {
  const [summary, name, userId, orgUnitId] = useWatch({
    control,
    name: ['summary', 'complainantName', 'praisedUserId', 'orgUnitId'],
  });
  const words = summary.trim();
  if (words === '') return <p className="soft">Their words will stand here, as others will read them.</p>;
  const forWhom = [
    options?.staff.find((person) => person.id === userId)?.name,
    options?.teams.find((team) => team.id === orgUnitId)?.name,
  ].filter(Boolean);
  return (
    <div className="compliment-preview" aria-hidden="true">
      <p className="soft">As others will read it</p>
      <Quote words={words} size="small" source={name.trim()}>
        {forWhom.length > 0 ? <strong>For {forWhom.join(', ')}</strong> : null}
      </Quote>
    </div>
  );
}
