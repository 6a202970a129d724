import { type ComplaintDraft, complaintDraft } from '@heard/domain/complaints/complaint-draft';
import { type FromWhom, hasRightToAdvocate } from '@heard/domain/complaints/representation-codes';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';

/** What stands in the form. Every value is text, as controls hold it; empty or null means not answered. */
export interface ComplaintValues {
  clientId: string;
  fromWhom: string | null;
  complainantName: string;
  sufficientInterestOn: string;
  advocacy: string | null;
  childReference: string;
  childName: string;
  receivedOn: string;
  channel: string | null;
  summary: string;
  wantedOutcome: string;
  groundsOn: string;
  orgUnitId: string;
  aboutUserId: string;
  procedure: string;
  procedureReason: string;
}

export function emptyComplaint(today: string): ComplaintValues {
  return {
    clientId: crypto.randomUUID(),
    fromWhom: '',
    complainantName: '',
    sufficientInterestOn: '',
    advocacy: '',
    childReference: '',
    childName: '',
    receivedOn: today,
    channel: '',
    summary: '',
    wantedOutcome: '',
    groundsOn: '',
    orgUnitId: '',
    aboutUserId: '',
    procedure: 'CHILDREN_ACT_1989',
    procedureReason: '',
  };
}

/** True when somebody has written something that would be missed. */
export function hasComplaintContent({ summary, wantedOutcome, complainantName }: ComplaintValues): boolean {
  return [summary, wantedOutcome, complainantName].some((text) => text.trim() !== '');
}

export function mayHaveAdvocate(fromWhom: string | null): fromWhom is FromWhom {
  return (fromWhom === 'CHILD' || fromWhom === 'CARE_LEAVER') && hasRightToAdvocate(fromWhom);
}

/** Controls hold empty text, or null where no choice was ever made; the draft holds null for both. */
function orNull(text: string | null): string | null {
  return text === '' ? null : text;
}

/** Only what is on screen is sent: an answer to a question that went away stays behind. */
export function toComplaintDraft(values: ComplaintValues): Unchecked<ComplaintDraft> {
  const statutory = values.procedure === 'CHILDREN_ACT_1989';
  return {
    clientId: values.clientId,
    receivedOn: values.receivedOn,
    groundsOn: orNull(values.groundsOn),
    sufficientInterestOn: values.fromWhom === 'SUFFICIENT_INTEREST' ? orNull(values.sufficientInterestOn) : null,
    fromWhom: orNull(values.fromWhom),
    complainantName: orNull(values.complainantName),
    channel: orNull(values.channel),
    summary: values.summary,
    wantedOutcome: orNull(values.wantedOutcome),
    procedure: values.procedure,
    procedureReason: statutory ? null : orNull(values.procedureReason),
    advocacy: mayHaveAdvocate(values.fromWhom) ? orNull(values.advocacy) : null,
    childReference: orNull(values.childReference),
    orgUnitId: orNull(values.orgUnitId),
    aboutUserId: orNull(values.aboutUserId),
  };
}

/** The draft to send. Null for values that the rule would not let through. */
export function complaintToSend(values: ComplaintValues, today: string) {
  const result = parseWholeDraft(complaintDraft(today), toComplaintDraft(values));
  return result.ok ? result.value : null;
}
