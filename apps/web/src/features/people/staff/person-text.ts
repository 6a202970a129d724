import { roleLabel } from '@heard/domain/access/roles';

import type { WishShownFragment } from '../../../gql/people/graphql';
import { dateText, momentText } from '../../../platform/dates';

interface Held {
  readonly role: string;
  readonly unitName: string | null | undefined;
}

interface Days {
  readonly startsOn: string;
  readonly endsOn: string | null | undefined;
}

/** "Team manager, Oak Team". */
export function heldText({ role, unitName }: Held): string {
  return unitName ? `${roleLabel(role)}, ${unitName}` : roleLabel(role);
}

/** "from 1 April 2026", "1 April to 30 June 2026". */
export function daysText({ startsOn, endsOn }: Days): string {
  return endsOn ? `${dateText(startsOn)} to ${dateText(endsOn)}` : `from ${dateText(startsOn)}`;
}

/** "since 24 November 2026, given by Sam Hill": who gave it may be the one who asks for the role. */
export function addressText({ emailSetAt, emailSetByName }: WishShownFragment): string {
  const by = emailSetByName ? `, given by ${emailSetByName}` : '';
  return `since ${momentText(emailSetAt)}${by}`;
}

const outcomes: Readonly<Record<string, string>> = {
  APPROVED: 'Approved',
  REFUSED: 'Refused',
  WITHDRAWN: 'Taken back',
  EXPIRED: 'Ran out: nobody decided in time',
};

/** "Refused by Sam Hill: not agreed with their manager". */
export function outcomeText({ outcome, decidedByName, decidedWhy, expiresAt }: WishShownFragment): string {
  if (!outcome) return `Waits for a second person until ${dateText(expiresAt.slice(0, 10))}`;
  const by = decidedByName && outcome !== 'EXPIRED' ? ` by ${decidedByName}` : '';
  return `${outcomes[outcome] ?? outcome}${by}${decidedWhy ? `: ${decidedWhy}` : ''}`;
}

/** What is said once a role was given or asked for. */
export function savedText({ isWaiting }: { readonly isWaiting: boolean }): string {
  return isWaiting ? 'Saved. It counts once a second person has said yes.' : 'Saved.';
}
