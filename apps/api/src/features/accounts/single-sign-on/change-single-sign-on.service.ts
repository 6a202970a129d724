import { daysOfProof } from '@heard/domain/accounts/single-sign-on';
import { type SignOnDraft, signOnDraft } from '@heard/domain/accounts/sign-on-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { clientIdToStore } from '../../../platform/client-id.js';
import { ConflictError, InvalidInputError } from '../../../platform/errors.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import { payloadHash } from '../../../platform/payload-hash.js';
import { assertSameForm } from '../../../platform/same-form.js';
import type { Unit } from '../../../platform/unit.js';
import { type OpenSignOn, openSignOn } from './open-single-sign-on.js';
import { insertSignOn, signOnChangedBefore } from './sign-on-settings.queries.js';

const words = { what: 'This change', toGoOn: 'To change it again' };
const columns = ['passwords', 'makes_accounts', 'joins_by_address', 'role_claim', 'team_claim', 'lines'];

/** Throws INVALID_INPUT for what would let nobody in, or means nothing. */
function assertMakesSense(
  { passwords, lines }: SignOnDraft,
  { issuer, administratorSignsOn, places }: OpenSignOn,
): void {
  if (passwords !== 'EVERYBODY' && issuer === null) {
    throw new InvalidInputError({ passwords: 'Heard knows no sign-on of your council: nobody could come in' });
  }
  if (passwords === 'NOBODY' && !administratorSignsOn) {
    throw new InvalidInputError({
      passwords: `No administrator has come in by your council’s sign-on in the last ${daysOfProof} days: do that first, so that it is known to work`,
    });
  }
  for (const [at, { orgUnitId }] of lines.entries()) {
    if (!orgUnitId || places.some(({ id }) => id === orgUnitId)) continue;
    throw new InvalidInputError({ [`lines.${at}.value`]: 'That team or service has ended, or never was' });
  }
}

/**
 * Lets the council's own sign-on bring people in otherwise from now on: those who sign on afterwards. The same form twice
 * does it once. Throws INVALID_INPUT for what would let nobody in, CONFLICT where somebody else changed it meanwhile.
 */
export async function changeSignOn(
  unit: Unit,
  input: Unchecked<SignOnDraft>,
  issuer: string | null,
): Promise<OpenSignOn> {
  const parsed = parseWholeInput(signOnDraft, input);
  const lines = parsed.lines.map((line) => ({ ...line, orgUnitId: line.orgUnitId?.toLowerCase() ?? null }));
  const draft = { ...parsed, lines, clientId: clientIdToStore(parsed.clientId) };
  const payload = payloadHash(draft);
  const stored = await signOnChangedBefore(unit, draft.clientId);
  const current = await openSignOn(unit, issuer);
  if (stored !== undefined) {
    assertSameForm(unit, stored, payload, words);
    return current;
  }
  if (current.version !== draft.version) {
    const who = current.changedBy ?? 'Somebody else';
    throw new ConflictError(`${who} changed this meanwhile. Yours is not saved`, current);
  }
  assertMakesSense(draft, current);
  recordChange(unit, { table: 'sign_on_setting', rowId: insertSignOn(unit, draft, payload), columns });
  return openSignOn(unit, issuer);
}
