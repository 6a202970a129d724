import { type AnswerProposalDraft, answerProposalDraft } from '@heard/domain/settings/theme-drafts';
import { problemsOfName } from '@heard/domain/settings/theme-problems';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { ConflictError, InvalidInputError } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { openProposal } from './open-themes.js';
import { storeNewTheme } from './store-theme.js';
import { ThemeProposalEntity } from './theme-proposal.entity.js';
import type { ProposedTheme } from './theme.shape.js';
import { allThemes, waitForThemes } from './themes.queries.js';

const columns = ['outcome', 'word', 'answered_by', 'answered_at', 'theme_id'];

/** The theme that a proposal becomes. Throws INVALID_INPUT where another took its name meanwhile. */
async function made(unit: Unit, { area, label, description, why }: ProposedTheme): Promise<string> {
  const themes = await allThemes(unit);
  const theme = { id: newId(), area, label, description };
  const { label: problem } = problemsOfName(themes, theme);
  if (problem !== undefined) throw new InvalidInputError({ take: problem });
  storeNewTheme(unit, themes, theme, why);
  return theme.id;
}

/**
 * Takes a proposal as a theme, or says why not: whoever proposed it reads the word. Throws NOT_FOUND, INVALID_INPUT,
 * CONFLICT with the answer where somebody else has answered meanwhile.
 */
export async function answerProposal(unit: Unit, input: Unchecked<AnswerProposalDraft>): Promise<ProposedTheme> {
  const draft = parseWholeInput(answerProposalDraft, input);
  const { take, word } = draft;
  const outcome = take ? 'TAKEN' : 'REFUSED';
  await waitForThemes(unit);
  const proposal = await openProposal(unit, draft.id);
  if (proposal.outcome === outcome && proposal.word === word) return proposal;
  if (proposal.outcome !== null) {
    const who = proposal.answeredByName ?? 'Somebody else';
    throw new ConflictError(`${who} has answered this already. Yours is not saved`, proposal);
  }
  const themeId = take ? await made(unit, proposal) : null;
  const answer = { outcome, word, answeredBy: unit.actor.userId, answeredAt: unit.now, themeId };
  await unit.db.update(ThemeProposalEntity, { id: proposal.id }, answer);
  recordChange(unit, { table: 'theme_proposal', rowId: proposal.id, columns });
  return openProposal(unit, proposal.id);
}
