import { type ChangeThemeDraft, changeThemeDraft } from '@heard/domain/settings/theme-drafts';
import { problemsOfChange } from '@heard/domain/settings/theme-problems';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { InvalidInputError } from '../../../platform/errors.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { checkVersion } from './check-version.js';
import { openTheme, themeAmong } from './open-themes.js';
import { storeTheme } from './store-theme.js';
import type { KeptTheme } from './theme.shape.js';
import { allThemes, waitForThemes } from './themes.queries.js';

/** Calls it or describes it otherwise, everywhere. Throws NOT_FOUND, INVALID_INPUT, CONFLICT with how it is now. */
export async function changeTheme(unit: Unit, input: Unchecked<ChangeThemeDraft>): Promise<KeptTheme> {
  const draft = parseWholeInput(changeThemeDraft, input);
  const wanted = { area: draft.area, label: draft.label, description: draft.description || null };
  await waitForThemes(unit);
  const themes = await allThemes(unit);
  const theme = themeAmong(themes, draft.id);
  const { area, label, description } = theme;
  const isDone = area === wanted.area && label === wanted.label && description === wanted.description;
  if (checkVersion(theme, draft.version, isDone) === 'DONE') return openTheme(unit, theme.id);
  const problems = problemsOfChange(themes, theme, wanted);
  if (Object.keys(problems).length > 0) throw new InvalidInputError(problems);
  await storeTheme(unit, theme, wanted, { kind: 'CHANGED', reason: draft.reason });
  return openTheme(unit, theme.id);
}
