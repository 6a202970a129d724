import { type FromWhom, hasRightToAdvocate } from '@heard/domain/complaints/representation-codes';

/** What is written beside the words of a complaint, as controls hold it: when it is recorded, and when it is put right. */
export interface ChangeableValues {
  fromWhom: string | null;
  sufficientInterestOn: string;
  advocacy: string | null;
  advocacyOfferedOn: string;
  advocacyProvider: string;
  procedure: string;
  procedureReason: string;
  acknowledgedOn: string;
  childReference: string;
  /** Stands beside the reference and is not sent. */
  childName: string;
  orgUnitId: string;
  aboutUserId: string;
}

export function mayHaveAdvocate(fromWhom: string | null): fromWhom is FromWhom {
  return (fromWhom === 'CHILD' || fromWhom === 'CARE_LEAVER') && hasRightToAdvocate(fromWhom);
}

/** Controls hold empty text, or null where no choice was ever made; the draft holds null for both. */
export function orNull(text: string | null): string | null {
  return text === '' ? null : text;
}

export function wasOffered(advocacy: string | null): boolean {
  return advocacy === 'OFFERED_ACCEPTED' || advocacy === 'OFFERED_DECLINED';
}

/** Only what is on screen is sent: an answer to a question that went away stays behind. */
export function toChangeableDraft(values: ChangeableValues) {
  const advocacy = mayHaveAdvocate(values.fromWhom) ? orNull(values.advocacy) : null;
  return {
    fromWhom: orNull(values.fromWhom),
    sufficientInterestOn: values.fromWhom === 'SUFFICIENT_INTEREST' ? orNull(values.sufficientInterestOn) : null,
    advocacy,
    advocacyOfferedOn: wasOffered(advocacy) ? orNull(values.advocacyOfferedOn) : null,
    advocacyProvider: advocacy === 'OFFERED_ACCEPTED' ? orNull(values.advocacyProvider) : null,
    procedure: values.procedure,
    procedureReason: values.procedure === 'CHILDREN_ACT_1989' ? null : orNull(values.procedureReason),
    acknowledgedOn: values.procedure === 'CORPORATE' ? orNull(values.acknowledgedOn) : null,
    childReference: orNull(values.childReference),
    orgUnitId: orNull(values.orgUnitId),
    aboutUserId: orNull(values.aboutUserId),
  };
}
