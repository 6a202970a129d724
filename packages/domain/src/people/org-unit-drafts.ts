import * as z from 'zod/mini';
import { isPlainDate } from '../calendar/plain-date.js';
import { atMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';
import { UnitKind } from './org-unit-kinds.js';

const id = z.string().check(atMost(longest.id), z.minLength(1));
const noName = 'Enter a name';
const noDay = 'Enter a day, like 27\u00A03\u00A02026';
const name = z.string(noName).check(atMost(longest.name), z.trim(), z.minLength(1, noName));
const day = z.string(noDay).check(z.refine(isPlainDate, noDay));

/** A service, a team of a service, or an organisation outside the council. */
export const makeUnitDraft = z.object({
  /** Becomes its id: the same form twice makes it once. */
  clientId: id,
  kind: z.enum(UnitKind, 'Choose what it is'),
  name,
  /** The service that a team belongs to; nothing else belongs anywhere. */
  parentId: z.nullish(z.string().check(atMost(longest.id))),
  startsOn: day,
});
export type MakeUnitDraft = z.output<typeof makeUnitDraft>;

/** Another name, or another service. */
export const changeUnitDraft = z.object({
  id,
  version: z.int(),
  name,
  parentId: z.nullish(z.string().check(atMost(longest.id))),
  /** From which day on; absent: it was never otherwise, and what was written down was a mistake. */
  countsFrom: z.nullish(day),
});
export type ChangeUnitDraft = z.output<typeof changeUnitDraft>;

/** Its last day; absent: it goes on. */
export const closeUnitDraft = z.object({ id, version: z.int(), endsOn: z.nullish(day) });
export type CloseUnitDraft = z.output<typeof closeUnitDraft>;
