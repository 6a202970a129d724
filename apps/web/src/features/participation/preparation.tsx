import { percentText } from '@heard/domain/calendar/percentages';

import type { ParticipationDetailQuery } from '../../gql/participation/graphql';
import { StatCard, StatRow } from '../../ui/stat-card';

type Found = ParticipationDetailQuery['reviewPreparation'];

/** What goes before a review and makes it the child's own. A return does not say it; then there is nothing here. */
export function Preparation({ found }: { readonly found: Found }) {
  if (found.due + found.counted === 0) return null;
  return (
    <section className="stack" aria-labelledby="preparation">
      <div className="stack stack--tight">
        <h2 id="preparation">Before the review, and in it</h2>
        <p className="soft">Of reviews recorded here. Those brought in with a return do not say it and are left out.</p>
      </div>
      <StatRow>
        <Share
          label="Held on time"
          formula="Reviews held by the day they were due, of all reviews held"
          part={found.onTime}
          whole={found.due}
        />
        <Share
          label="Spoken to before"
          formula="Reviews whose reviewing officer spoke to the child before, of all reviews of children aged 4 and over"
          part={found.spokenToBefore}
          whole={found.counted}
        />
        <Share
          label="Form came back"
          formula="Forms that children filled in for their review and returned, of all forms sent"
          part={found.formsReturned}
          whole={found.formsSent}
        />
        <Share
          label="Led by the child"
          formula="Reviews that the child led in part or whole, of all reviews the child came to"
          part={found.ledByChild}
          whole={found.attended}
        />
      </StatRow>
    </section>
  );
}

interface ShareProps {
  readonly label: string;
  readonly formula: string;
  readonly part: number;
  readonly whole: number;
}

function Share({ label, formula, part, whole }: ShareProps) {
  const value = percentText(part, whole);
  return (
    <StatCard
      label={label}
      value={value === null ? null : `${value}%`}
      formula={formula}
      numerator={part}
      denominator={whole}
    />
  );
}
