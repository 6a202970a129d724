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

/** A draft as it was kept, whatever an older version of the form has kept. */
export function restoreEvidence(found: unknown): EvidenceValues {
  const values = emptyEvidence();
  if (typeof found !== 'object' || found === null) return values;
  const kept: Readonly<Record<string, unknown>> = { ...found };
  const text = (name: 'clientId' | 'body' | 'whatChanged') => {
    const value = kept[name];
    return typeof value === 'string' ? value : values[name];
  };
  return {
    clientId: text('clientId'),
    kind: kept['kind'] === EvidenceKind.LINK ? EvidenceKind.LINK : EvidenceKind.TEXT,
    body: text('body'),
    whatChanged: text('whatChanged'),
  };
}
