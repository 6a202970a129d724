import type { ConsentUse } from '@heard/domain/feedback/consents';
import { consentUses } from '@heard/domain/feedback/consents';
import { consentAnswersDraft } from '@heard/domain/feedback/consent-answers';
import { isChildsVoice } from '@heard/domain/feedback/speaker-roles';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import type { Resolver } from 'react-hook-form';

import {
  agreementFields,
  agreementOf,
  type AgreementValues,
  noAgreement,
  type WhoseWords,
} from '../../../foundations/consent/agreement';
import type { AskableFragment } from '../../../gql/children/graphql';
import { toResolver } from '../../../platform/to-resolver';
import type { Asked } from '../consent-text';

/** One answer for each use: `LEAVE` where nobody asked about it now. */
export interface AskAgainValues extends AgreementValues {
  SERVICE_REPORT: string | null;
  QUOTE_IN_PUBLIC: string | null;
  TRAINING: string | null;
}

export const nothingAsked: AskAgainValues = {
  ...noAgreement,
  SERVICE_REPORT: 'LEAVE',
  QUOTE_IN_PUBLIC: 'LEAVE',
  TRAINING: 'LEAVE',
};

/** Whose words these are, for who can decide about them. */
export function whoseWords({ speakerRole }: AskableFragment, asked: Asked | null): WhoseWords {
  if (asked === null) return 'GROUP';
  return isChildsVoice(speakerRole) ? { age: asked.age } : 'SPEAKER';
}

/** Uses that were answered now. */
export function answeredUses(values: AskAgainValues): readonly ConsentUse[] {
  return consentUses.filter((use) => values[use] === 'YES' || values[use] === 'NO');
}

export function isOnlyNo(values: AskAgainValues): boolean {
  return answeredUses(values).every((use) => values[use] === 'NO');
}

const oneMember = { basis: null, givenBy: null, holder: null, reason: null };

function toAnswers(values: AskAgainValues, whose: WhoseWords) {
  const isNo = isOnlyNo(values);
  const agreement = whose === 'GROUP' && isNo ? oneMember : agreementOf(values, whose);
  // Of a no nobody has to say how they know that the child understands: that question is not on screen.
  const reason = isNo ? null : agreement.reason;
  return { consents: answeredUses(values).map((use) => ({ use, given: values[use] === 'YES', ...agreement, reason })) };
}

function ruleFor(told: AskableFragment, asked: Asked | null) {
  const before = told.consents.flatMap(({ use, earlier, ...last }) =>
    [...earlier, last].map((answer) => ({ ...answer, use })),
  );
  const whose = { speakerRole: told.speakerRole, groupName: asked === null ? 'A group' : null };
  // Who speaks may not be known of old tellings, only that it was not the child.
  const known = told.speakerRole ? whose : { ...whose, stream: 'FAMILY' };
  return consentAnswersDraft({ told: known, age: asked?.age ?? null, before });
}

/** The API's rule, beside the fields of the dialog. */
export function askAgainResolver(told: AskableFragment, asked: Asked | null): Resolver<AskAgainValues> {
  return toResolver(ruleFor(told, asked), (values) => toAnswers(values, whoseWords(told, asked)), placeInDialog);
}

/** Where the dialog shows what the rule, here or in the API, says of an answer. */
export function placeInDialog(path: string): string {
  return agreementFields.find(([pattern]) => pattern.test(path))?.[1] ?? 'root';
}

/** What is sent. Null where the rule has not let it through. */
export function answersToSend(values: AskAgainValues, told: AskableFragment, asked: Asked | null) {
  const result = parseWholeDraft(ruleFor(told, asked), toAnswers(values, whoseWords(told, asked)));
  return result.ok ? result.value.consents : null;
}
