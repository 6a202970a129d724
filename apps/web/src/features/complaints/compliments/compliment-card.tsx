import { thanksForLabels } from '@heard/domain/complaints/representation-codes';
import { forWhomLine, whoLine } from '@heard/domain/complaints/who-line';

import type { ComplimentLineFragment } from '../../../gql/complaints/graphql';
import { dateText } from '../../../platform/dates';
import { Quote } from '../../../ui/quote';

export type Compliment = ComplimentLineFragment;

/** One compliment: the words, who said them, and whom they are for. */
export function ComplimentCard({ compliment }: { readonly compliment: Compliment }) {
  const forWhom = complimentFor(compliment);
  return (
    <Quote words={compliment.summary} size="small" source={fromText(compliment)}>
      {forWhom ? <strong className="compliment-for">For {forWhom}</strong> : null}
      {compliment.thanksFor ? <span className="soft">{thanksForLabels[compliment.thanksFor]}</span> : null}
    </Quote>
  );
}

function fromText({ fromName, fromWhom, receivedOn }: Compliment): string {
  return `${whoLine(fromName, fromWhom)}, ${dateText(receivedOn)}`;
}

export function complimentFor({ praisedUser, team }: Compliment): string {
  return forWhomLine(praisedUser, team);
}
