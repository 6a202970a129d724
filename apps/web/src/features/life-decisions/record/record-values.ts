import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { lifeDecisionDraft } from '@heard/domain/life-decisions/life-decision-draft';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import type { Resolver } from 'react-hook-form';

import { newClientId } from '../../../platform/new-client-id';
import { toResolver } from '../../../platform/to-resolver';

export interface RecordValues {
  clientId: string;
  kind: string | null;
  title: string;
  what: string;
  tookEffectOn: string;
  decidedBy: string;
}

export interface Recording {
  readonly childId: string;
  readonly today: PlainDate;
}

export function nothingDecided(): RecordValues {
  return { clientId: newClientId(), kind: null, title: '', what: '', tookEffectOn: '', decidedBy: '' };
}

function toDraft({ kind, title, decidedBy, ...said }: RecordValues, { childId }: Recording) {
  const about = { childId, kind: kind ?? '', title: kind === 'OTHER' ? title || null : null };
  return { ...said, ...about, decidedBy: decidedBy || null };
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
