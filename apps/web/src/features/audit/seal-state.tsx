import { useQuery } from '@apollo/client/react';

import { AuditSealDocument, type AuditSealQuery } from '../../gql/audit/graphql';
import { momentText } from '../../platform/dates';
import { Notice } from '../../ui/notice';

type Seal = NonNullable<AuditSealQuery['auditSeal']>;

/** Whether the log is whole, for whoever answers for all of it. Nothing where it can’t be said: the log itself is there. */
export function SealState() {
  const { data } = useQuery(AuditSealDocument, { fetchPolicy: 'network-only' });
  if (!data) return null;
  const seal = data.auditSeal;
  if (seal === null) return <p className="soft">The log is not sealed yet: that is done each hour.</p>;
  return seal.brokenSeal === null ? <Whole seal={seal} /> : <Broken seal={seal} />;
}

function Whole({ seal: { number, sealedAt, root, checkedAt } }: { readonly seal: Seal }) {
  return (
    <div className="seal-state soft">
      <p>
        Sealed: {momentText(sealedAt)}.{' '}
        {checkedAt === null
          ? 'Whether all of it is as it was sealed has not been looked at yet.'
          : `All of it was as it was sealed when that was last looked at: ${momentText(checkedAt)}.`}
      </p>
      <p>
        Seal to note elsewhere: <code>{`${number}:${root.slice(0, 16)}`}</code>
      </p>
    </div>
  );
}

const logs = { ACCESS: 'the access log', CHANGE: 'the log of changes' } as const;

function Broken({ seal: { brokenSeal, brokenLog, brokenFrom, brokenTo } }: { readonly seal: Seal }) {
  const where = brokenLog === null ? 'the log' : logs[brokenLog];
  const parts = [
    brokenFrom === null ? null : `after ${momentText(brokenFrom)}`,
    brokenTo === null ? null : `up to ${momentText(brokenTo)}`,
  ];
  const when = parts.filter((part) => part !== null).join(' and ');
  return (
    <Notice tone="danger" title="The log was changed behind Heard’s back">
      <p>
        What {where} said {when} is not what was sealed then (seal {brokenSeal}). Keep the database and the last backups
        as they are, and have whoever runs the server type “npm run audit:verify”: it says what was changed.
      </p>
    </Notice>
  );
}
