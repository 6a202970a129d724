import type { BrokenPartFragment } from '../../gql/audit/graphql';
import { momentText } from '../../platform/dates';
import { Notice } from '../../ui/notice';

const logs = { ACCESS: 'the access log', CHANGE: 'the log of changes' } as const;

/** Which part of the log is not as it was sealed, and what to do: on its page, and first on the day of who answers for it. */
export function BrokenLog({ part }: { readonly part: BrokenPartFragment }) {
  const { brokenSeal, brokenLog, brokenFrom, brokenTo } = part;
  const where = brokenLog === null ? 'the log' : logs[brokenLog];
  const parts = [
    brokenFrom === null ? null : `after ${momentText(brokenFrom)}`,
    brokenTo === null ? null : `up to ${momentText(brokenTo)}`,
  ];
  const when = parts.filter((one) => one !== null).join(' and ');
  return (
    <Notice tone="danger" title="The log was changed behind Heard’s back">
      <p>
        What {where} said {when} is not what was sealed then (seal {brokenSeal}). Keep the database and the last backups
        as they are, and have whoever runs the server type “npm run audit:verify”: it says between which lines, and
        whether lines were changed, taken away or put in.
      </p>
    </Notice>
  );
}
