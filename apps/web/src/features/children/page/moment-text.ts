import { occasionLabels } from '@heard/domain/feedback/occasions';
import { isChildsVoice } from '@heard/domain/feedback/speaker-roles';
import { streamLabels } from '@heard/domain/feedback/streams';
import { isParticipationCode, type ParticipationCode } from '@heard/domain/participation/participation-codes';

import type { Voice } from './child-page-data';
import { roleText } from '../telling-text';

export type Entry = Voice['timeline']['edges'][number]['node'];

const conferences: Readonly<Record<string, string>> = {
  ICPC: 'Child protection conference',
  RCPC: 'Review of the child protection plan',
  TRANSFER_IN: 'Child protection conference after a move',
};

/** What a moment is called. */
export function momentTitle(entry: Entry): string {
  const { feedback, kind, conferenceKind } = entry;
  if (feedback) {
    if (!isChildsVoice(feedback.speakerRole)) return `${roleText(feedback)} said`;
    return feedback.occasion ? occasionLabels[feedback.occasion] : streamLabels[feedback.stream];
  }
  return kind === 'REVIEW' ? 'Child in care review' : (conferences[conferenceKind ?? ''] ?? 'Conference');
}

/** The codes of the return as the child would put them: what they did, after their name. */
const tookPart: Readonly<Record<ParticipationCode, string>> = {
  PN0: 'was under 4 at the review',
  PN1: 'came and spoke',
  PN2: 'came, and an advocate spoke for them',
  PN3: 'came, and showed what they think without words',
  PN4: 'came, and did not share a view',
  PN5: 'did not come, and asked somebody to speak for them',
  PN6: 'did not come, and sent what they think',
  PN7: 'did not come, and was not heard',
};

/** How the child took part in a review or a conference, in a sentence. */
export function meetingText(entry: Entry, name: string): string {
  const { kind, participationCode, beforeBirth } = entry;
  if (beforeBirth) return 'This was before birth.';
  if (kind === 'REVIEW') {
    const code = participationCode ?? '';
    return isParticipationCode(code) ? `${name} ${tookPart[code]}.` : `How ${name} took part was not written down.`;
  }
  return conferenceText(entry, name);
}

function conferenceText({ attended, gaveViews }: Entry, name: string): string {
  if (attended) return gaveViews ? `${name} came and said what they think.` : `${name} came.`;
  if (gaveViews) return `${name} did not come, and said before what they think.`;
  return gaveViews === false ? `${name} was not heard.` : `Whether ${name} was heard was not written down.`;
}
