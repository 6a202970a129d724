import { type ComplaintDraft, complaintDraft } from '@heard/domain/complaints/complaint-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';

import { type ChangeableValues, orNull, toChangeableDraft } from '../fields/changeable-values';
import { newClientId } from '../../../platform/new-client-id';

/** What stands in the form. Every value is text, as controls hold it; empty or null means not answered. */
export interface ComplaintValues extends ChangeableValues {
  clientId: string;
  complainantName: string;
  receivedOn: string;
  channel: string | null;
  summary: string;
  wantedOutcome: string;
  groundsOn: string;
}

/** No fact from which the law counts is chosen for anybody: a day that nobody said would start a clock. */
export function emptyComplaint(): ComplaintValues {
  return {
    clientId: newClientId(),
    fromWhom: '',
    complainantName: '',
    sufficientInterestOn: '',
    advocacy: '',
    advocacyOfferedOn: '',
    advocacyProvider: '',
    acknowledgedOn: '',
    childReference: '',
    childName: '',
    receivedOn: '',
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

/** Only what is on screen is sent: an answer to a question that went away stays behind. */
export function toComplaintDraft(values: ComplaintValues): Unchecked<ComplaintDraft> {
  return {
    ...toChangeableDraft(values),
    clientId: values.clientId,
    receivedOn: values.receivedOn,
    groundsOn: orNull(values.groundsOn),
    complainantName: orNull(values.complainantName),
    channel: orNull(values.channel),
    summary: values.summary,
    wantedOutcome: orNull(values.wantedOutcome),
  };
}

/** The draft to send. Null for values that the rule would not let through. */
export function complaintToSend(values: ComplaintValues, today: string) {
  const result = parseWholeDraft(complaintDraft(today), toComplaintDraft(values));
  return result.ok ? result.value : null;
}
