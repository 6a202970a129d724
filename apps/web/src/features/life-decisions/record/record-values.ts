import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { lifeDecisionDraft } from '@heard/domain/life-decisions/life-decision-draft';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import type { Resolver } from 'react-hook-form';

import { newClientId } from '../../../platform/new-client-id';
import { toResolver } from '../../../platform/to-resolver';

/** What a decision says. */
export interface SaidValues {
  kind: string | null;
  title: string;
  what: string;
  tookEffectOn: string;
  decidedBy: string;
}

export interface RecordValues extends SaidValues {
  clientId: string;
}

export interface Recording {
  readonly childId: string;
  readonly today: PlainDate;
}

export function nothingDecided(): RecordValues {
  return { clientId: newClientId(), kind: null, title: '', what: '', tookEffectOn: '', decidedBy: '' };
}

/** What belongs to the kind: what is not on screen is not sent. */
export function saidToSend({ kind, title, what, tookEffectOn, decidedBy }: SaidValues) {
  const about = { kind: kind ?? '', title: kind === 'OTHER' ? title || null : null };
  return { ...about, what, tookEffectOn, decidedBy: decidedBy || null };
}

function toDraft({ clientId, ...said }: RecordValues, { childId }: Recording) {
  return { clientId, childId, ...saidToSend(said) };
}

/** Where the form shows what the rule, here or in the API, says of a path. */
export function placeInDecision(path: string): string {
  return ['kind', 'title', 'what', 'tookEffectOn', 'decidedBy'].includes(path) ? path : 'root';
}

export function recordResolver(recording: Recording): Resolver<RecordValues> {
  return toResolver<RecordValues>(
    lifeDecisionDraft(recording.today),
    (values) => toDraft(values, recording),
    placeInDecision,
  );
}

/** What is sent. Null where the rule has not let it through. */
export function decisionToSend(values: RecordValues, recording: Recording) {
  const result = parseWholeDraft(lifeDecisionDraft(recording.today), toDraft(values, recording));
  return result.ok ? result.value : null;
}

export function hasDecided({ kind, what, decidedBy }: RecordValues): boolean {
  return kind !== null || [what, decidedBy].some((text) => text.trim() !== '');
}
