import { type SaidOfPerson, saidOfPerson } from '@heard/domain/accounts/single-sign-on';
import type { SignOnProblem } from '@heard/domain/accounts/sign-on-problems';
import { approvalDays } from '@heard/domain/people/second-person';
import { recordEvent } from '../../../foundations/audit/record-access.js';
import { recordChange } from '../../../foundations/audit/record-change.js';
import type { GraphqlContext } from '../../../platform/graphql-context.js';
import { newId } from '../../../platform/ids.js';
import type { OpenUnit } from '../../../platform/unit.js';
import { carryOut, openUnit } from '../../../platform/work.js';
import { startSession } from '../sign-in.service.js';
import { markSession, type SignOnAnswer, signOnClaims, storeSignOn } from './sign-on.queries.js';

const day = 86_400_000; // milliseconds
const tables = { GIVEN: 'role_grant', WAITS: 'access_request' } as const;

async function findOrMake(unit: OpenUnit, issuer: string, said: SaidOfPerson): Promise<SignOnAnswer> {
  const [accountId, formId] = [newId(), newId()];
  const until = new Date(unit.now.getTime() + approvalDays * day);
  const answer = await storeSignOn(unit, { issuer, said, accountId, formId, until });
  const { outcome, userId, became } = answer;
  if (userId === accountId) {
    recordChange(unit, { table: 'user_account', rowId: accountId, columns: ['person_id', 'email', 'name'] });
  }
  if (became !== null) {
    const columns = ['user_id', 'role', 'org_unit_id', 'starts_on'];
    recordChange(unit, { table: tables[became], rowId: formId, columns });
  }
  if (outcome !== 'IN') {
    recordEvent(unit, 'signOn', 'REFUSED', { recordIds: userId === null ? [] : [userId], detail: outcome });
  }
  return answer;
}

/**
 * Signs on whom the council's issuer says this of, and sets the session cookie; null: they are in. Who may not come in
 * is told why, and in the log. Roles and teams follow what the issuer says, as far as nobody has to approve it.
 */
export async function signOn(
  ctx: GraphqlContext,
  issuer: string,
  claims: Readonly<Record<string, unknown>>,
): Promise<SignOnProblem | null> {
  const { outcome, userId } = await carryOut(await openUnit(ctx.place, null, ctx.requestId), async (unit) => {
    const said = saidOfPerson(claims, await signOnClaims(unit));
    return said === null ? { outcome: 'NO_ACCOUNT' as const, userId: null } : findOrMake(unit, issuer, said);
  });
  if (outcome !== 'IN' || userId === null) return outcome === 'IN' ? 'NO_ACCOUNT' : outcome;
  await startSession(ctx, userId, 'ISSUER');
  const unit = await ctx.openUnit();
  await markSession(unit);
  recordEvent(unit, 'signOn', 'OK', { recordIds: [userId] });
  return null;
}
