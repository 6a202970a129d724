import * as z from 'zod/mini';
import { Role } from '../access/roles.js';
import { atMost, entriesAtMost } from '../validation/bounded-text.js';
import { longest, most } from '../validation/text-lengths.js';
import { PasswordUse } from './single-sign-on.js';

const noReason = 'Enter why, for example: agreed with IT on 3 June';
const claim = (missing: string) => z.string().check(atMost(longest.name), z.trim(), z.minLength(1, missing));
const unsaid = z.nullish(z.string().check(atMost(longest.name), z.trim()));

const fields = z.object({
  clientId: z.string().check(atMost(longest.id), z.minLength(1)),
  /** Of the settings that were seen; 0 before the first. */
  version: z.int(),
  passwords: z.enum(PasswordUse, 'Choose who may sign in with a password'),
  makesAccounts: z.boolean(),
  joinsByAddress: z.boolean(),
  roleClaim: claim('Enter the claim that holds groups, such as groups'),
  teamClaim: unsaid,
  addressClaim: claim('Enter the claim that holds the email address, such as email'),
  verifiedClaim: unsaid,
  scopes: unsaid,
  lines: z
    .array(
      z.object({
        value: z.string().check(atMost(longest.name), z.trim(), z.minLength(1, 'Enter the name of a group')),
        role: z.nullish(z.enum(Role)),
        orgUnitId: z.nullish(z.string().check(atMost(longest.id))),
      }),
    )
    .check(entriesAtMost(most.signOnLines)),
  reason: z.string(noReason).check(atMost(longest.sentence), z.trim(), z.minLength(1, noReason)),
});

/** How the council's own sign-on brings people in from now on, and why. */
export type SignOnDraft = z.output<typeof fields>;
type Line = SignOnDraft['lines'][number];

function lineProblem(line: Line, others: readonly Line[]): string | null {
  const isOfRole = (line.role ?? null) !== null;
  if (isOfRole === ((line.orgUnitId ?? '') !== '')) return 'A line names a role or a team, and one of them';
  const isTwice = others.some(({ value, role }) => value === line.value && ((role ?? null) !== null) === isOfRole);
  return isTwice ? `“${line.value}” stands here twice: it can mean one thing only` : null;
}

/** The one rule of it, for the form and for the API. */
export const signOnDraft = fields.check(
  z.check<SignOnDraft>((context) => {
    const { lines } = context.value;
    for (const [at, line] of lines.entries()) {
      const message = lineProblem(line, lines.slice(0, at));
      if (message === null) continue;
      context.issues.push({ code: 'custom', message, path: ['lines', at, 'value'], input: line, continue: true });
    }
  }),
);
