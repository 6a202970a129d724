import { type RetireThemeDraft, retireThemeDraft } from '@heard/domain/settings/theme-drafts';
import { problemsOfRetiring } from '@heard/domain/settings/theme-problems';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { InvalidInputError } from '../../../platform/errors.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { checkVersion } from './check-version.js';
import { openTheme, themeAmong } from './open-themes.js';
import { storeTheme } from './store-theme.js';
import type { KeptTheme } from './theme.shape.js';
import { allThemes, waitForThemes } from './themes.queries.js';

/**
 * Offers it no more from a day on, or again. What was said keeps it. Throws NOT_FOUND, INVALID_INPUT for the last one that
 * stays, CONFLICT with how it is now.
 */
export async function retireTheme(unit: Unit, input: Unchecked<RetireThemeDraft>): Promise<KeptTheme> {
  const draft = parseWholeInput(retireThemeDraft, input);
  const { retiredOn = null, reason } = draft;
  await waitForThemes(unit);
  const themes = await allThemes(unit);
  const theme = themeAmong(themes, draft.id);
  if (checkVersion(theme, draft.version, theme.retiredOn === retiredOn) === 'DONE') return openTheme(unit, theme.id);
  const problems = problemsOfRetiring(themes, theme, retiredOn, unit.today);
  if (Object.keys(problems).length > 0) throw new InvalidInputError(problems);
  await storeTheme(unit, theme, { retiredOn }, { kind: retiredOn === null ? 'OFFERED_AGAIN' : 'RETIRED', reason });
  return openTheme(unit, theme.id);
}
