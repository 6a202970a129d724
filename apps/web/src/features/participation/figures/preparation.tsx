import { percentText } from '@heard/domain/calendar/percentages';
import { numberText } from '@heard/domain/words/number-text';

import type { ReactNode } from 'react';

import type { ParticipationDetailQuery } from '../../../gql/participation/graphql';
import { StatCard, StatRow } from '../../../ui/stat-card';

type Found = ParticipationDetailQuery['reviewPreparation'];

/** What goes before a review and makes it the child's own. A return does not say it; then there is nothing here. */
export function Preparation({ found }: { readonly found: Found }) {
  if (found.due + found.counted === 0) return null;
  return (
    <section className="stack" aria-labelledby="preparation">
      <div className="stack stack--tight">
        <h2 id="preparation">Before the review, and in it</h2>
        <p className="soft">
          Whether a review was on time follows from its days. The rest a return does not say, so it is of reviews
          recorded here.
        </p>
      </div>
      <StatRow>
        <Share
          label="Held on time"
          formula="Reviews held by the day they were due, of all that were due in this time, held or not"
          part={found.onTime}
          whole={found.due}
          note={<InTimeByChild found={found} />}
        />
        <Share
          label="Spoken to before"
          formula="Reviews whose independent reviewing officer spoke to the child before, of all reviews coded PN1 to PN7"
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
  readonly note?: ReactNode;
}

/** A share of reviews can hide that the same few children wait every time. */
function InTimeByChild({ found }: { readonly found: Found }) {
  const share = percentText(found.childrenOnTime, found.childrenDue);
  if (share === null) return null;
  return (
    <p>
      {found.notHeld > 0 ? `${numberText(found.notHeld)} not held so far. ` : ''}
      By child: {numberText(found.childrenOnTime)} of {numberText(found.childrenDue)} had every one on time, {share}%.
    </p>
  );
}

function Share({ label, formula, part, whole, note }: ShareProps) {
  const value = percentText(part, whole);
  return (
    <StatCard
      label={label}
      value={value === null ? null : `${value}%`}
      formula={formula}
      numerator={part}
      denominator={whole}
      note={note}
    />
  );
}
