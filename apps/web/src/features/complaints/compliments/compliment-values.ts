import { type ComplimentDraft, complimentDraft } from '@heard/domain/complaints/compliment-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import { newClientId } from '../../../platform/new-client-id';

export interface ComplimentValues {
  clientId: string;
  summary: string;
  fromWhom: string | null;
  complainantName: string;
  thanksFor: string | null;
  praisedUserId: string;
  orgUnitId: string;
  receivedOn: string;
  channel: string | null;
  childReference: string;
  childName: string;
  /** YES or NO; null where it was not asked. */
  onChildFile: string | null;
}

/** The child whom a compliment concerns, where that is known when the form is opened. */
export type ComplimentChild = Pick<ComplimentValues, 'childReference' | 'childName'>;

const noChild: ComplimentChild = { childReference: '', childName: '' };

export function emptyCompliment(about: ComplimentChild = noChild): ComplimentValues {
  return {
    clientId: newClientId(),
    summary: '',
    fromWhom: '',
    complainantName: '',
    thanksFor: '',
    praisedUserId: '',
    orgUnitId: '',
    receivedOn: '',
    channel: '',
    ...about,
    onChildFile: null,
  };
}

export function hasComplimentContent({ summary, complainantName }: ComplimentValues): boolean {
  return summary.trim() !== '' || complainantName.trim() !== '';
}

function orNull(text: string | null): string | null {
  return text === '' ? null : text;
}

export function toComplimentDraft(values: ComplimentValues): Unchecked<ComplimentDraft> {
  return {
    clientId: values.clientId,
    summary: values.summary,
    fromWhom: orNull(values.fromWhom),
    complainantName: orNull(values.complainantName),
    thanksFor: orNull(values.thanksFor),
    praisedUserId: orNull(values.praisedUserId),
    orgUnitId: orNull(values.orgUnitId),
    receivedOn: values.receivedOn,
    channel: orNull(values.channel),
    childReference: orNull(values.childReference),
    onChildFile: values.childReference === '' || !values.onChildFile ? null : values.onChildFile === 'YES',
  };
}

/** The draft to send. Null for values that the rule would not let through. */
export function complimentToSend(values: ComplimentValues, today: string) {
  const result = parseWholeDraft(complimentDraft(today), toComplimentDraft(values));
  return result.ok ? result.value : null;
}
