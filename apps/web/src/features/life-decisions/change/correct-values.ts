import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { decisionCorrectionDraft } from '@heard/domain/life-decisions/life-decision-draft';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import type { Resolver } from 'react-hook-form';

import type { MadeFragment } from '../../../gql/life-decisions/graphql';
import { newClientId } from '../../../platform/new-client-id';
import { toResolver } from '../../../platform/to-resolver';
import { placeInDecision, type SaidValues, saidToSend } from '../record/record-values';

export interface CorrectValues extends SaidValues {
  clientId: string;
  reason: string;
}

export interface Correcting {
  readonly made: MadeFragment;
  readonly today: PlainDate;
}

/** As it stands, to be put right. */
export function asItStands({ kind, title, what, tookEffectOn, decidedBy }: MadeFragment): CorrectValues {
  const says = { kind, title: title ?? '', what: what ?? '', tookEffectOn, decidedBy: decidedBy ?? '' };
  return { clientId: newClientId(), ...says, reason: '' };
}

function toDraft({ clientId, reason, ...said }: CorrectValues, { made: { id, changes } }: Correcting) {
  return { clientId, lifeDecisionId: id, seen: changes.length, ...saidToSend(said), reason };
}

/** Where the form shows what the rule, here or in the API, says of a path. */
export function placeInCorrection(path: string): string {
  return path === 'reason' ? path : placeInDecision(path);
}

export function correctResolver(correcting: Correcting): Resolver<CorrectValues> {
  return toResolver<CorrectValues>(
    decisionCorrectionDraft(correcting.today),
    (values) => toDraft(values, correcting),
    placeInCorrection,
  );
}

/** What is sent. Null where the rule has not let it through. */
export function correctionToSend(values: CorrectValues, correcting: Correcting) {
  const result = parseWholeDraft(decisionCorrectionDraft(correcting.today), toDraft(values, correcting));
  return result.ok ? result.value : null;
}

/** Something is different from how it stands, or it is said why. */
export function hasCorrected(values: CorrectValues, made: MadeFragment): boolean {
  const { clientId: _, ...says } = asItStands(made);
  return Object.entries(says).some(([field, value]) =>
    Object.entries(values).some(([own, now]) => own === field && now !== value),
  );
}
