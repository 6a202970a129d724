import type { PlainDate } from '../calendar/plain-date.js';
import { comparedText } from '../people/one-form.js';
import { countedAs, type KnownTheme } from './theme-list.js';

/** The first thing that is wrong, by the field that it is said beside; nothing: it may be done. */
export type ThemeProblems = Readonly<Record<string, string>>;

type Themes = readonly KnownTheme[];

const fine: ThemeProblems = {};
const nothingChanges: ThemeProblems = { form: 'This is how it is already: nothing would change' };

/** Two that nobody could tell apart, whoever of them is offered: what was said under either would be looked for under the other. */
export function problemsOfName(themes: Themes, { id, label }: Pick<KnownTheme, 'id' | 'label'>): ThemeProblems {
  const twin = themes.find((one) => one.id !== id && comparedText(one.label) === comparedText(label));
  if (twin === undefined) return fine;
  const there = `There is a theme called “${twin.label}” already`;
  if (twin.mergedIntoId !== null) return { label: `${there}: it counts as “${countedAs(themes, twin).label}”` };
  return { label: twin.retiredOn === null ? there : `${there}: offer that one again instead` };
}

interface ThemeWords {
  readonly area: string;
  readonly label: string;
  readonly description: string | null;
}

/** What is wrong with describing it so. */
export function problemsOfChange(
  themes: Themes,
  theme: KnownTheme & ThemeWords,
  { area, label, description }: ThemeWords,
): ThemeProblems {
  if (theme.area === area && theme.label === label && theme.description === description) return nothingChanges;
  return problemsOfName(themes, { id: theme.id, label });
}

/** What is wrong with offering it no more from this day on, or with offering it again. */
export function problemsOfRetiring(
  themes: Themes,
  theme: KnownTheme,
  retiredOn: PlainDate | null,
  today: PlainDate,
): ThemeProblems {
  if (theme.mergedIntoId !== null) {
    return {
      form: `It counts as “${countedAs(themes, theme).label}” and is not offered. Let it stand for itself first`,
    };
  }
  if (theme.retiredOn === retiredOn) return nothingChanges;
  if (retiredOn === null) return fine;
  if (retiredOn < today) return { retiredOn: 'Choose today or a later day: until now it was offered' };
  const stays = themes.some(({ id, mergedIntoId, retiredOn: ends }) => id !== theme.id && !mergedIntoId && !ends);
  return stays ? fine : { form: 'This is the last theme that stays. Make another one first' };
}

/** What is wrong with counting it as another, or with letting it stand for itself again. */
export function problemsOfMerging(themes: Themes, theme: KnownTheme, intoId: string | null): ThemeProblems {
  if (theme.mergedIntoId === intoId) return nothingChanges;
  if (intoId === null) return fine;
  if (intoId === theme.id) return { intoId: 'A theme cannot be merged into itself. Choose another' };
  const into = themes.find(({ id }) => id === intoId);
  if (into === undefined) return { intoId: 'Choose a theme from the list' };
  const end = countedAs(themes, into);
  if (end.id === theme.id) {
    return { intoId: `“${into.label}” counts as “${theme.label}”: they would go round in a circle. Choose another` };
  }
  if (end.id !== into.id) return { intoId: `“${into.label}” counts as “${end.label}” itself. Choose that one` };
  return into.retiredOn === null ? fine : { intoId: `“${into.label}” is not offered any more. Choose another` };
}
