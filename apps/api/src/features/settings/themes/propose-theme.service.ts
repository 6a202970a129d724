import { type ProposeThemeDraft, proposeThemeDraft } from '@heard/domain/settings/theme-drafts';
import { problemsOfName } from '@heard/domain/settings/theme-problems';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordNewRow } from '../../../foundations/audit/record-change.js';
import { clientIdToStore } from '../../../platform/client-id.js';
import { ConflictError, InvalidInputError } from '../../../platform/errors.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { openProposal } from './open-themes.js';
import { ThemeProposalEntity } from './theme-proposal.entity.js';
import type { ProposedTheme } from './theme.shape.js';
import { allThemes, proposedThemes, waitForThemes } from './themes.queries.js';

const unanswered = { outcome: null, word: null, answeredBy: null, answeredAt: null, themeId: null };

/** Asks quality assurance for a theme. The same form twice asks once. Throws INVALID_INPUT where there is one of that name. */
export async function proposeTheme(unit: Unit, input: Unchecked<ProposeThemeDraft>): Promise<ProposedTheme> {
  const draft = parseWholeInput(proposeThemeDraft, input);
  const { area, label, why } = draft;
  const proposed = { id: clientIdToStore(draft.clientId), area, label, description: draft.description || null, why };
  await waitForThemes(unit);
  const [stored] = await proposedThemes(unit, proposed.id);
  if (stored !== undefined) {
    const isSame = stored.label === label && stored.area === area && stored.why === why;
    if (isSame && stored.description === proposed.description) return openProposal(unit, stored.id);
    throw new ConflictError(
      'This was already sent, with something else in it. Open a new form to propose another',
      stored,
    );
  }
  const problems = problemsOfName(await allThemes(unit), proposed);
  if (Object.keys(problems).length > 0) throw new InvalidInputError(problems);
  unit.db.insert(ThemeProposalEntity, { ...proposed, ...unanswered, createdBy: unit.actor.userId });
  recordNewRow(unit, 'theme_proposal', proposed);
  return openProposal(unit, proposed.id);
}
