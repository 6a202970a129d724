import { EvidenceKind } from '@heard/domain/action-plan/evidence-draft';

import type { AddEvidenceInput, SayWhatChangedInput } from '../../../gql/action-plan/graphql';
import { newClientId } from '../../../platform/new-client-id';

/** The form as it is filled in. */
export interface EvidenceValues {
  clientId: string;
  kind: EvidenceKind;
  body: string;
  whatChanged: string;
}

export function emptyEvidence(): EvidenceValues {
  return { clientId: newClientId(), kind: EvidenceKind.TEXT, body: '', whatChanged: '' };
}

export function toEvidenceInput(actionId: string, values: EvidenceValues): AddEvidenceInput {
  const { clientId, kind, body, whatChanged } = values;
  return { clientId, actionId, kind, body: body.trim(), whatChanged: whatChanged.trim() || null };
}

export function toWhatChangedInput(actionId: string, { whatChanged }: EvidenceValues): SayWhatChangedInput {
  return { actionId, whatChanged: whatChanged.trim() };
}

/** Somebody has written something that would be missed. */
export function hasEvidence({ body, whatChanged }: EvidenceValues): boolean {
  return body !== '' || whatChanged !== '';
}
