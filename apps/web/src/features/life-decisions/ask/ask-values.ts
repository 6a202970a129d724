import { askedBeforeDraft } from '@heard/domain/life-decisions/asked-before-draft';
import { parseWholeDraft } from '@heard/domain/validation/parse-whole-draft';
import type { Resolver } from 'react-hook-form';

import type { MadeFragment } from '../../../gql/life-decisions/graphql';
import { newClientId } from '../../../platform/new-client-id';
import { toResolver } from '../../../platform/to-resolver';
import type { Rest } from '../decision-text';

export interface AskValues {
  clientId: string;
  answer: string | null;
  statementIds: string[];
  weight: string | null;
  why: string;
  words: string;
}

/** @param rest what is left, where it is the reader's to say: it begins with what was said last */
export function nothingSaid(rest: Rest | null): AskValues {
  const { answer = null, why = null } = rest?.isReaders ? rest.last : {};
  return { clientId: newClientId(), answer, statementIds: [], weight: null, why: why ?? '', words: '' };
}

/** What belongs to the answer: what is not on screen is not sent. */
function toDraft({ clientId, answer, ...said }: AskValues, { id, askings }: MadeFragment) {
  const isYes = answer === 'YES';
  return {
    clientId,
    lifeDecisionId: id,
    seen: askings.length,
    answer: answer ?? '',
    statementIds: isYes ? said.statementIds : null,
    weight: isYes ? said.weight : null,
    why: answer === 'NO' ? said.why || null : null,
    words: said.words || null,
  };
}

/** Where the form shows what the rule, here or in the API, says of a path. */
export function placeInAsking(path: string): string {
  return ['answer', 'statementIds', 'weight', 'why', 'words'].find((field) => path.startsWith(field)) ?? 'root';
}

export function askResolver(made: MadeFragment): Resolver<AskValues> {
  return toResolver<AskValues>(askedBeforeDraft, (values) => toDraft(values, made), placeInAsking);
}

/** What is sent. Null where the rule has not let it through. */
export function askingToSend(values: AskValues, made: MadeFragment) {
  const result = parseWholeDraft(askedBeforeDraft, toDraft(values, made));
  return result.ok ? result.value : null;
}

/** More than it began with. */
export function hasSaid({ answer, why, words }: AskValues, begun: AskValues): boolean {
  return answer !== begun.answer || why !== begun.why || words.trim() !== '';
}
