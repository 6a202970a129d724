import { type BreakRulesDraft, breakRulesDraft } from '@heard/domain/work/break-rules-draft';
import { ruleRows, ruleStreams } from '@heard/domain/work/kind-rules';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordChanges } from '../../../foundations/audit/record-change.js';
import { clientIdToStore } from '../../../platform/client-id.js';
import { ConflictError, InvalidInputError } from '../../../platform/errors.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import { payloadHash } from '../../../platform/payload-hash.js';
import { assertSameForm } from '../../../platform/same-form.js';
import type { Unit } from '../../../platform/unit.js';
import { changedBefore, changeRules } from './break-rules.queries.js';
import { type OpenRules, openRulesOf } from './open-break-rules.js';

const words = { what: 'This change', toGoOn: 'To change it again' };
const columns = ['days', 'next_role'];

/** What the draft says of each stream, also of those that it leaves out. */
function streamsOf({ streams }: Pick<BreakRulesDraft, 'streams'>) {
  return ruleStreams.map((stream) => {
    const { days = null, nextAfter = null, lastAfter = null } = streams.find((one) => one.stream === stream) ?? {};
    return { stream, days, nextAfter, lastAfter };
  });
}

function whoChanged({ changes }: OpenRules): string {
  return `${changes[0]?.byName ?? 'Somebody else'} changed this meanwhile. Yours is not saved`;
}

/**
 * Makes other rules of one link count from now on: for what opens or changes afterwards. The same form twice does it once.
 * Throws INVALID_INPUT for what makes no sense or changes nothing, CONFLICT with the rules as they are where somebody else
 * changed them meanwhile.
 */
export async function changeBreakRules(unit: Unit, input: Unchecked<BreakRulesDraft>): Promise<OpenRules> {
  const draft = parseWholeInput(breakRulesDraft, input);
  const { kind, goesTo, reason } = draft;
  const clientId = clientIdToStore(draft.clientId);
  const payload = payloadHash({ ...draft, clientId });
  const stored = await changedBefore(unit, clientId, kind);
  if (stored !== undefined) {
    assertSameForm(unit, stored, payload, words);
    return openRulesOf(unit, kind);
  }
  const current = await openRulesOf(unit, kind);
  if (current.version !== draft.version) throw new ConflictError(whoChanged(current), current);
  const rules = ruleRows({ kind, goesTo, streams: streamsOf(draft) });
  const rowIds = await changeRules(unit, { clientId, payload, kind, version: current.version + 1, reason, rules });
  if (rowIds.length === 0) throw new InvalidInputError({ form: 'This is how it is already: nothing would change' });
  recordChanges(unit, { table: 'break_rule_change', rowIds, columns });
  return openRulesOf(unit, kind);
}
