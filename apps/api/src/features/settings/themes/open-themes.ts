import { NotFoundError } from '../../../platform/errors.js';
import { isId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import type { KeptTheme, ProposedTheme } from './theme.shape.js';
import { allThemes, proposedThemes } from './themes.queries.js';

/** One of them as it is now. Throws NOT_FOUND. */
export function themeAmong(themes: readonly KeptTheme[], themeId: string): KeptTheme {
  const found = themes.find(({ id }) => id === themeId.toLowerCase());
  if (found === undefined) throw new NotFoundError('We could not find that theme');
  return found;
}

/** The same, asked for anew. */
export async function openTheme(unit: Unit, themeId: string): Promise<KeptTheme> {
  const found = themeAmong(await allThemes(unit), themeId);
  unit.audit.saw({ recordIds: [found.id] });
  return found;
}

/** One that was proposed. Throws NOT_FOUND, also where it is somebody else's. */
export async function openProposal(unit: Unit, proposalId: string): Promise<ProposedTheme> {
  const [found] = isId(proposalId) ? await proposedThemes(unit, proposalId) : [];
  if (found === undefined) throw new NotFoundError('We could not find that proposal');
  unit.audit.saw({ recordIds: [found.id] });
  return found;
}
