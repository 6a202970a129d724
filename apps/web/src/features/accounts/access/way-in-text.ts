import type { AccessFieldsFragment } from '../../../gql/accounts/graphql';
import { momentText } from '../../../platform/dates';

type WayIn = Pick<AccessFieldsFragment, 'hasPassword' | 'invitedUntil' | 'signsOnSince'>;

/** By what somebody gets in; where it is by nothing yet, how far that has come. */
export function wayInText({ hasPassword, invitedUntil, signsOnSince }: WayIn): string {
  const link = invitedUntil === null ? '' : ` A link that nobody has used yet works until ${momentText(invitedUntil)}.`;
  if (hasPassword && signsOnSince !== null)
    return `They come by the council’s own sign-on, and have a password.${link}`;
  if (hasPassword) return `They have a password.${link}`;
  if (signsOnSince !== null) return `They come by the council’s own sign-on, and have no password of Heard.${link}`;
  return invitedUntil === null ? 'Not yet invited: they can’t sign in.' : `Invited, and not signed in yet.${link}`;
}
