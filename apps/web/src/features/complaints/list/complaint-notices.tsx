import './complaint-notices.css';

import { useQuery } from '@apollo/client/react';

import { ComplaintNoticesDocument, type ComplaintNoticesQuery } from '../../../gql/complaints/graphql';
import { dateText } from '../../../platform/dates';
import { useCan } from '../../../platform/session';
import { Notice } from '../../../ui/notice';

type OneNotice = ComplaintNoticesQuery['complaintNotices'][number];

/** That there is a complaint, for a practitioner whom the complaints manager told: one calm line, nothing of it. */
export function ComplaintNotices({ childId = null }: { readonly childId?: string | null }) {
  return useCan('complaint:notices') ? <Notices childId={childId} /> : null;
}

function Notices({ childId }: { readonly childId: string | null }) {
  const { data, error } = useQuery(ComplaintNoticesDocument, {
    variables: { childId },
    fetchPolicy: 'cache-and-network',
  });
  if (!data && !error) return <div className="notices-to-come" />;
  const notices = data?.complaintNotices ?? [];
  const words = notices.map((notice) => ({ id: notice.id, text: noticeWords(notice, childId !== null) }));
  if (words.length < 2)
    return words.map(({ id, text }) => (
      <Notice key={id}>
        <p>{text}</p>
      </Notice>
    ));
  return (
    <Notice>
      <details>
        <summary>You were told of {words.length} complaints</summary>
        <ul className="complaint-notices">
          {words.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}

/** "There is a complaint about Amber Lightfoot’s care. Robin Manager told you on 3 October 2026 and can say more." */
function noticeWords({ childName, sharedOn, sharedBy }: OneNotice, isOnTheirPage: boolean): string {
  const whose = isOnTheirPage ? 'this child’s' : `${childName}’s`;
  const what = childName ? `about ${whose} care` : 'about your team';
  return `There is a complaint ${what}. ${sharedBy ?? 'The complaints manager'} told you on ${dateText(sharedOn)} and can say more.`;
}
