import { correctedFieldInWords, correctedValueInWords } from '@heard/domain/complaints/correction-words';
import type { ComplaintRecord } from '../complaint.shape.js';
import type { ComplaintEventType, ComplaintFieldChangeType } from './complaint-parts.type.js';
import type { Correction } from '../change/corrections.queries.js';

type Event = Pick<ComplaintEventType, 'kind' | 'actor' | 'at' | 'on'>;

/** What happened, as the complaint's own row and its stage say. */
function eventsOf(row: ComplaintRecord): readonly Event[] {
  const happened = [
    { kind: 'RECORDED', actor: row.recordedByName, at: row.recordedAt, on: row.receivedOn },
    { kind: 'EXTENDED', actor: row.extendedByName, at: row.extendedAt, on: row.extendedOn },
    { kind: 'ANSWERED', actor: row.respondedByName, at: row.respondedAt, on: row.respondedOn },
    { kind: 'ENDED', actor: row.endedByName, at: row.endedAt, on: row.endedOn },
  ] as const;
  return happened.flatMap(({ at, on, ...event }) => (at === null || on === null ? [] : [{ ...event, at, on }]));
}

function toFieldChange({ field, from, to }: Correction): ComplaintFieldChangeType {
  const words = (value: string | null) => (value === null ? null : correctedValueInWords(field, value));
  return { label: correctedFieldInWords(field), from: words(from), to: words(to) };
}

/** What was put right together is one event; learning that is written down later is one of its own. */
function correctionEvents(corrections: readonly Correction[]): ComplaintEventType[] {
  const versions = [...new Set(corrections.map(({ version }) => version))];
  return versions.flatMap((version) => {
    const together = corrections.filter((correction) => correction.version === version);
    const [first] = together;
    if (first === undefined) return [];
    const { actor, at, on, reason } = first;
    const isLearning = together.every(({ field }) => field === 'learnt' || field === 'learningChange');
    const kind = isLearning ? 'LEARNT' : 'CORRECTED';
    return [{ kind, actor, at, on, changes: together.map(toFieldChange), reason: reason === '' ? null : reason }];
  });
}

/** Everything that happened to a complaint, what was written down last first. */
export function toComplaintHistory(row: ComplaintRecord, corrections: readonly Correction[]): ComplaintEventType[] {
  const events = eventsOf(row).map((event) => ({ ...event, changes: [], reason: null }));
  return [...events, ...correctionEvents(corrections)].toSorted((one, other) => other.at.getTime() - one.at.getTime());
}
