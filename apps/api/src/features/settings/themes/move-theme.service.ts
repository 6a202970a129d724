import { type MoveThemeDraft, moveThemeDraft } from '@heard/domain/settings/theme-drafts';
import { isThemeOffered } from '@heard/domain/settings/theme-list';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { InvalidInputError } from '../../../platform/errors.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { checkVersion } from './check-version.js';
import { openTheme, themeAmong } from './open-themes.js';
import { storeOrder } from './store-theme.js';
import type { KeptTheme } from './theme.shape.js';
import { allThemes, waitForThemes } from './themes.queries.js';

/** Puts it one place up or down among those of its area that are offered. Throws NOT_FOUND, INVALID_INPUT, CONFLICT. */
export async function moveTheme(unit: Unit, input: Unchecked<MoveThemeDraft>): Promise<KeptTheme> {
  const draft = parseWholeInput(moveThemeDraft, input);
  await waitForThemes(unit);
  const themes = await allThemes(unit);
  const theme = themeAmong(themes, draft.id);
  checkVersion(theme, draft.version, false);
  const offered = themes.filter((one) => one.area === theme.area && isThemeOffered(one, unit.today));
  const at = offered.indexOf(theme);
  const neighbour = offered[at + (draft.up ? -1 : 1)];
  if (at < 0 || neighbour === undefined) {
    throw new InvalidInputError({ form: `It is the ${draft.up ? 'first' : 'last'} of its area already` });
  }
  const others = themes.filter((one) => one.area === theme.area && one.id !== theme.id);
  others.splice(others.indexOf(neighbour) + (draft.up ? 0 : 1), 0, theme);
  await storeOrder(unit, theme, others);
  return openTheme(unit, theme.id);
}
