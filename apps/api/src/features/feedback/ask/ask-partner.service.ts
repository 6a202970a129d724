import { type AskPartnerDraft, askPartnerDraft } from '@heard/domain/feedback/partner-question';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordNewRow } from '../../../foundations/audit/record-change.js';
import { waitInLine } from '../../../foundations/forms/wait-in-line.queries.js';
import { clientIdToStore } from '../../../platform/client-id.js';
import type { NewRow } from '../../../platform/entity-store.js';
import { InvalidInputError, NotFoundError } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import { payloadHash } from '../../../platform/payload-hash.js';
import { assertSameForm } from '../../../platform/same-form.js';
import type { Unit } from '../../../platform/unit.js';
import { assertMayAnswer } from '../feedback.policy.js';
import { openToAnswer } from '../read/open-to-answer.js';
import { PartnerQuestionEntity } from './partner-question.entity.js';
import { type AskedQuestion, partnersFor, questionOfForm, questionsAbout } from './partner-questions.queries.js';

/** Why the words are opened by whoever has to say: to ask is itself the reason. */
const itself = 'Asking a partner about these words';
const sameForm = { what: 'This question', toGoOn: 'To ask something else' };

async function stored(unit: Unit, feedbackId: string, id: string): Promise<AskedQuestion> {
  const found = (await questionsAbout(unit, feedbackId)).find((one) => one.id === id);
  if (found === undefined) throw new NotFoundError();
  return found;
}

/**
 * Asks one named person of another agency about one thing that the child said. The same form sent twice is stored once.
 * Throws NOT_FOUND out of reach, FORBIDDEN where it is another's to answer, INVALID_INPUT for words of another telling or
 * somebody who cannot be asked about them, CONFLICT for the same number with something else in it.
 */
export async function askPartner(unit: Unit, input: Unchecked<AskPartnerDraft>): Promise<AskedQuestion> {
  const draft = parseWholeInput(askPartnerDraft, input);
  const clientId = clientIdToStore(draft.clientId);
  const payload = payloadHash({ ...draft, clientId });
  await waitInLine(unit, [`form ${clientId}`]);
  const record = await openToAnswer(unit, draft.feedbackId, itself);
  assertMayAnswer(unit, record);
  const before = await questionOfForm(unit, clientId);
  if (before) {
    assertSameForm(unit, before, payload, sameForm);
    return stored(unit, record.id, before.id);
  }
  const statement = record.statements.find(({ id }) => id === draft.statementId);
  if (statement === undefined) throw new InvalidInputError({ statementId: 'Choose words that were said there' });
  const partner = (await partnersFor(unit, statement.id)).find(({ id }) => id === draft.partnerId);
  if (partner === undefined) {
    throw new InvalidInputError({ partnerId: 'Choose somebody who works with the child and can be asked about this' });
  }
  const by = unit.actor.userId;
  const row: NewRow<PartnerQuestionEntity> = {
    id: newId(),
    clientId,
    payloadSha256: payload,
    statementId: statement.id,
    askedBy: by,
    partnerId: partner.id,
    question: draft.question,
    showsWords: draft.showsWords,
    takenBackAt: null,
    takenBackBy: null,
    createdBy: by,
  };
  unit.db.insert(PartnerQuestionEntity, [row]);
  recordNewRow(unit, 'partner_question', row);
  return stored(unit, record.id, row.id);
}
