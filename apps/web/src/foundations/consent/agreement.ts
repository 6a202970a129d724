import { decidesAlone } from '@heard/domain/feedback/consent-rules';

/** Who decided about the uses of somebody's words, as controls hold it. Asked once for all that is answered together. */
export interface AgreementValues {
  consentBasis: string | null;
  consentGivenBy: string;
  consentHolder: string | null;
  consentReason: string;
}

export const noAgreement = {
  consentBasis: '',
  consentGivenBy: '',
  consentHolder: '',
  consentReason: '',
} as const satisfies AgreementValues;

/** Whose words they are: a group's, somebody's own view, or the child's, of whom the age decides. Whole years; null: not known. */
export type WhoseWords = 'GROUP' | 'SPEAKER' | { readonly age: number | null };

/** Each member of a group, of their own view whoever said it, from 16 the young person, else as chosen. */
function basisOf(whose: WhoseWords, chosen: string | null): string | null {
  if (whose === 'GROUP') return 'EACH_MEMBER';
  if (whose === 'SPEAKER') return 'SPEAKER';
  return decidesAlone(whose.age) ? 'COMPETENT_CHILD' : orNull(chosen);
}

/** Who decided, as it is sent: only what is asked of them. */
export function agreementOf(values: AgreementValues, whose: WhoseWords) {
  const basis = basisOf(whose, values.consentBasis);
  const byParent = basis === 'PARENTAL_RESPONSIBILITY';
  const says = basis === 'COMPETENT_CHILD' || basis === 'EACH_MEMBER';
  return {
    basis,
    givenBy: byParent ? orNull(values.consentGivenBy) : null,
    holder: byParent ? orNull(values.consentHolder) : null,
    reason: says ? orNull(values.consentReason) : null,
  };
}

/** Where a form that asks once who agreed shows what the rule says of one use. */
export const agreementFields = [
  [/^consents\.\d+\.basis$/, 'consentBasis'],
  [/^consents\.\d+\.reason$/, 'consentReason'],
  [/^consents\.\d+\.givenBy$/, 'consentGivenBy'],
  [/^consents\.\d+\.holder$/, 'consentHolder'],
] as const;

function orNull(text: string | null): string | null {
  return text === '' ? null : text;
}
