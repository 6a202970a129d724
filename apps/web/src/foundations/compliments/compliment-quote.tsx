import { type FromWhom, type ThanksFor, thanksForLabels } from '@heard/domain/complaints/representation-codes';
import { forWhomLine, whoLine } from '@heard/domain/complaints/who-line';

import { dateText } from '../../platform/dates';
import { Quote } from '../../ui/quote';

interface Named {
  readonly name: string;
}

interface Thanks {
  readonly summary: string;
  readonly fromName?: string | null;
  readonly fromWhom: FromWhom;
  readonly receivedOn: string;
  readonly praisedUser?: Named | null;
  readonly team?: Named | null;
  readonly thanksFor?: ThanksFor | null;
}

interface ComplimentQuoteProps {
  readonly compliment: Thanks;
  /** Among a child's own words, those of others are no child's voice. */
  readonly secondHand?: boolean;
}

/** A compliment wherever it is read: the words, who said them, and whom they are for. */
export function ComplimentQuote({ compliment, secondHand = false }: ComplimentQuoteProps) {
  const { summary, fromName, fromWhom, receivedOn, praisedUser, team, thanksFor } = compliment;
  const forWhom = forWhomLine(praisedUser, team);
  const source = `${whoLine(fromName, fromWhom)}, ${dateText(receivedOn)}`;
  return (
    <Quote words={summary} size="small" source={source} secondHand={secondHand}>
      {forWhom ? <strong>For {forWhom}</strong> : null}
      {thanksFor ? <span className="soft">{thanksForLabels[thanksFor]}</span> : null}
    </Quote>
  );
}
