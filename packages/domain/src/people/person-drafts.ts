import * as z from 'zod/mini';
import { Role } from '../access/roles.js';
import { emailText, isPlainAddress } from '../accounts/email-text.js';
import { isPlainDate, type PlainDate } from '../calendar/plain-date.js';
import { atMost } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';
import { widestRoles } from './second-person.js';

const id = z.string().check(atMost(longest.id), z.minLength(1));
const noName = 'Enter their full name';
const noFirst = 'Enter the first day, like 27\u00A03\u00A02026';
const noLast = 'Enter the last day, like 27\u00A03\u00A02026, or leave it empty';
const noWhy = 'Enter why, for example: takes over from Sam Hill in January';

const lookAlike = 'Type this address anew: a letter in it is of another alphabet and only looks the same';

const who = {
  name: z.string(noName).check(atMost(longest.name), z.trim(), z.minLength(1, noName)),
  email: emailText('Enter their email address').check(z.refine(isPlainAddress, lookAlike)),
};
/** What is wrong with whom a line of a file names, where the rest of it cannot be read. */
export const namedDraft = z.object(who);

const held = {
  role: z.enum(Role, 'Choose a role'),
  /** The team, service or partner organisation that it is held in. */
  orgUnitId: z.nullish(z.string().check(atMost(longest.id))),
  startsOn: z.string(noFirst).check(z.refine(isPlainDate, noFirst)),
  /** The last day, where it is known. */
  endsOn: z.nullish(z.string(noLast).check(z.refine(isPlainDate, noLast))),
  /** What whoever has to approve it reads. */
  why: z.nullish(z.string().check(atMost(longest.sentence), z.trim())),
};

interface Held {
  readonly role: Role;
  readonly startsOn: PlainDate;
  readonly endsOn?: PlainDate | null | undefined;
  readonly why?: string | null | undefined;
}

function lastDayProblem({ startsOn, endsOn }: Held, today: PlainDate): string | null {
  if (!endsOn || !isPlainDate(endsOn)) return null;
  if (endsOn < startsOn) return 'The last day must be on or after the first';
  return endsOn < today ? 'The last day must be today or later' : null;
}

interface Writer {
  /** It is the writer's own role. */
  readonly isOwn?: boolean;
  /** They name the council's second administrator, and nobody is there who could approve it. */
  readonly namesSecond?: boolean;
}

/** Whether whoever has to say yes reads why. */
export function asksWhy(role: Role | '', { isOwn = false, namesSecond = false }: Writer): boolean {
  if (isOwn) return true;
  return role !== '' && widestRoles.includes(role) && !(namesSecond && role === 'ADMINISTRATOR');
}

/** What is wrong with the days or the reason, by field. */
function heldProblem(held: Held, writer: Writer, today: PlainDate) {
  const message = lastDayProblem(held, today);
  if (message !== null) return { path: 'endsOn', message };
  return asksWhy(held.role, writer) && !held.why ? { path: 'why', message: noWhy } : null;
}

function heldIn<Draft extends Held>(writer: Writer, today: PlainDate) {
  return z.check<Draft>((context) => {
    const problem = heldProblem(context.value, writer, today);
    if (problem === null) return;
    const { path, message } = problem;
    context.issues.push({ code: 'custom', message, path: [path], input: context.value, continue: true });
  });
}

const added = z.object({
  /** Becomes the account's id: the same form twice adds them once. */
  clientId: id,
  ...who,
  ...held,
});
export type AddPersonDraft = z.output<typeof added>;

/** Somebody new, with the role that they begin with. */
export function addPersonDraft(today: PlainDate, writer: Writer = {}) {
  return added.check(heldIn<AddPersonDraft>(writer, today));
}

/** Another name or address. */
export const correctPersonDraft = z.object({ id, version: z.int(), ...who });
export type CorrectPersonDraft = z.output<typeof correctPersonDraft>;

const changed = z.object({
  /** Becomes the id of what is given or asked for: the same form twice does it once. */
  clientId: id,
  userId: id,
  ...held,
});
export type ChangeRoleDraft = z.output<typeof changed>;

const noPast = 'Choose today or a later day: what was stays as it was';

/** Another role, team or last day from a day on. */
export function changeRoleDraft(today: PlainDate, writer: Writer) {
  return changed.check(
    z.check<ChangeRoleDraft>((context) => {
      const { startsOn } = context.value;
      if (!isPlainDate(startsOn) || startsOn >= today) return;
      context.issues.push({
        code: 'custom',
        message: noPast,
        path: ['startsOn'],
        input: context.value,
        continue: true,
      });
    }),
    heldIn<ChangeRoleDraft>(writer, today),
  );
}

/** What became of a wish for access: said yes to, said no to, or taken back by whoever asked. */
export const AccessOutcome = { APPROVED: 'APPROVED', REFUSED: 'REFUSED', WITHDRAWN: 'WITHDRAWN' } as const;
export type AccessOutcome = keyof typeof AccessOutcome;

const decided = z.object({
  id,
  outcome: z.enum(AccessOutcome, 'Choose yes or no'),
  why: z.nullish(z.string().check(atMost(longest.sentence), z.trim())),
});
export type DecideAccessDraft = z.output<typeof decided>;

/** A no has a reason. */
export const decideAccessDraft = decided.check((context) => {
  const { outcome, why } = context.value;
  if (outcome !== 'REFUSED' || why) return;
  const message = 'Enter why not, for example: not agreed with their manager';
  context.issues.push({ code: 'custom', message, path: ['why'], input: context.value, continue: true });
});
