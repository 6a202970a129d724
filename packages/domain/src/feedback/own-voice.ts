import type { Source } from './sources.js';
import { isChildsVoice, type SpeakerRole } from './speaker-roles.js';

interface Told {
  readonly words: string | null;
  readonly source: Source;
  readonly speakerRole: SpeakerRole | null;
}

/** True for what the child said themselves: only that stands between quotation marks. */
export function isOwnVoice({ words, source, speakerRole }: Told): boolean {
  return Boolean(words) && source !== 'OBSERVATION' && isChildsVoice(speakerRole);
}
