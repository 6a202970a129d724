import { type MakeThemeDraft, makeThemeDraft } from '@heard/domain/settings/theme-drafts';
import { problemsOfName } from '@heard/domain/settings/theme-problems';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { clientIdToStore } from '../../../platform/client-id.js';
import { ConflictError, InvalidInputError } from '../../../platform/errors.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { openTheme } from './open-themes.js';
import { storeNewTheme } from './store-theme.js';
import type { KeptTheme } from './theme.shape.js';
import { allThemes, waitForThemes } from './themes.queries.js';

/** Adds a theme, offered from now on. The same form twice makes it once. Throws INVALID_INPUT where its name is taken. */
export async function makeTheme(unit: Unit, input: Unchecked<MakeThemeDraft>): Promise<KeptTheme> {
  const draft = parseWholeInput(makeThemeDraft, input);
  const made = {
    id: clientIdToStore(draft.clientId),
    area: draft.area,
    label: draft.label,
    description: draft.description || null,
  };
  await waitForThemes(unit);
  const themes = await allThemes(unit);
  const stored = themes.find(({ id }) => id === made.id);
  if (stored !== undefined) {
    const first = stored.changes.at(-1);
    const isSame = first?.label === made.label && first.area === made.area && first.description === made.description;
    if (isSame) return openTheme(unit, stored.id);
    throw new ConflictError(
      'This was already saved, with something else in it. Open a new form to make another',
      stored,
    );
  }
  const problems = problemsOfName(themes, made);
  if (Object.keys(problems).length > 0) throw new InvalidInputError(problems);
  storeNewTheme(unit, themes, made, null);
  return openTheme(unit, made.id);
}
