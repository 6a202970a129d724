import { type MergeThemeDraft, mergeThemeDraft } from '@heard/domain/settings/theme-drafts';
import { problemsOfMerging } from '@heard/domain/settings/theme-problems';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { InvalidInputError } from '../../../platform/errors.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { checkVersion } from './check-version.js';
import { openTheme, themeAmong } from './open-themes.js';
import { storeMerge } from './store-theme.js';
import type { KeptTheme } from './theme.shape.js';
import { allThemes, waitForThemes } from './themes.queries.js';

/**
 * Counts one theme as another from all time, or lets it stand for itself again. What was said keeps the theme that was
 * chosen for it. Throws NOT_FOUND, INVALID_INPUT for itself and for a circle, CONFLICT with how it is now.
 */
export async function mergeTheme(unit: Unit, input: Unchecked<MergeThemeDraft>): Promise<KeptTheme> {
  const draft = parseWholeInput(mergeThemeDraft, input);
  const mergedIntoId = draft.intoId?.toLowerCase() ?? null;
  await waitForThemes(unit);
  const themes = await allThemes(unit);
  const theme = themeAmong(themes, draft.id);
  if (checkVersion(theme, draft.version, theme.mergedIntoId === mergedIntoId) === 'DONE') {
    return openTheme(unit, theme.id);
  }
  const problems = problemsOfMerging(themes, theme, mergedIntoId);
  if (Object.keys(problems).length > 0) throw new InvalidInputError(problems);
  await storeMerge(unit, themes, theme, { mergedIntoId, reason: draft.reason });
  return openTheme(unit, theme.id);
}
