import * as z from 'zod/mini';
import { addDays, isPlainDate, type PlainDate } from '../calendar/plain-date.js';
import { atMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';

const noFirst = 'Enter the first day away, like 27\u00A03\u00A02026';
const noLast = 'Enter the last day away, like 27\u00A03\u00A02026';
const id = z.string().check(atMost(longest.id), z.minLength(1));

const fields = z.object({
  clientId: id,
  /** Absent: whoever sends it. */
  absentId: z.nullish(z.string().check(atMost(longest.id), z.minLength(1, 'Choose who is away'))),
  /** Who stands in; absent: nobody, and what is due then goes to whoever is next. */
  standsInId: z.nullish(z.string().check(atMost(longest.id))),
  startsOn: z.string(noFirst).check(z.refine(isPlainDate, noFirst)),
  endsOn: z.string(noLast).check(z.refine(isPlainDate, noLast)),
});

/** That somebody is away, and who stands in their place. */
export type CoverDraft = z.output<typeof fields>;

const longestLeave = 366;

function coverProblem({ startsOn, endsOn }: CoverDraft, today: PlainDate): string | null {
  if (!isPlainDate(startsOn) || !isPlainDate(endsOn)) return null;
  if (endsOn < startsOn) return 'The last day must be on or after the first';
  if (endsOn < today) return 'The last day must be today or later';
  return endsOn > addDays(startsOn, longestLeave) ? 'A year at most at a time' : null;
}

/** The one rule of being away, for the form and for the API. */
export function coverDraft(today: PlainDate) {
  return fields.check(
    z.check<CoverDraft>((context) => {
      const message = coverProblem(context.value, today);
      if (message === null) return;
      context.issues.push({ code: 'custom', message, path: ['endsOn'], input: context.value, continue: true });
    }),
  );
}
