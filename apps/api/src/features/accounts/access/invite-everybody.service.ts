import { hoursOfLink } from '@heard/domain/accounts/account-link';
import { recordChanges } from '../../../foundations/audit/record-change.js';
import { messagesTopic } from '../../../foundations/messages/queue-message.queries.js';
import { InvalidInputError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import { queueInvitations, uninvited } from './invitations.queries.js';

/** As many as are asked in at one press: each is an email, and a server of a council sends some hundreds in a few minutes. */
export const mostInvited = 1_000;

export interface Invited {
  readonly invited: number;
  /** Who could still be invited. */
  readonly left: number;
}

/**
 * Sends everybody an invitation who could come in and was never asked to, or whose invitation ran out. Pressed twice, the
 * second finds nobody. Throws INVALID_INPUT where Heard sends no email.
 */
export async function inviteEverybody(unit: Unit, sendsEmail: boolean): Promise<Invited> {
  if (!sendsEmail) throw new InvalidInputError({ form: 'Heard sends no email here: make each of them a link' });
  const rowIds = await queueInvitations(unit, hoursOfLink.INVITATION, mostInvited);
  recordChanges(unit, { table: 'outgoing_message', rowIds, columns: ['kind', 'recipient_id'] });
  const [first] = rowIds;
  if (first !== undefined) unit.announce(messagesTopic, first);
  return { invited: rowIds.length, left: await uninvited(unit, mostInvited) };
}
