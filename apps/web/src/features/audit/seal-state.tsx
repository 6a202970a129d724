import { useQuery } from '@apollo/client/react';

import { AuditSealDocument, type AuditSealQuery } from '../../gql/audit/graphql';
import { momentText } from '../../platform/dates';
import { BrokenLog } from './broken-log';

type Seal = NonNullable<AuditSealQuery['auditSeal']>;

/** Whether the log is whole, for whoever answers for all of it. Nothing where it can’t be said: the log itself is there. */
export function SealState() {
  const { data } = useQuery(AuditSealDocument, { fetchPolicy: 'network-only' });
  if (!data) return null;
  const seal = data.auditSeal;
  if (seal === null) return <p className="soft">The log is not sealed yet: that is done each hour.</p>;
  return seal.brokenSeal === null ? <Whole seal={seal} /> : <BrokenLog part={seal} />;
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
