import { useQuery } from '@apollo/client/react';

import { SingleSignOnDocument } from '../../../gql/accounts/graphql';
import { momentText } from '../../../platform/dates';
import { paths } from '../../../platform/paths';
import { BackLink } from '../../../ui/back-link';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { FailedState, Loading } from '../../../ui/states';
import { SignOnForm } from './sign-on-form';

/** How the council's own sign-on brings people in. */
export function SingleSignOnPage() {
  const { data, error, refetch } = useQuery(SingleSignOnDocument, { fetchPolicy: 'cache-and-network' });
  const now = data?.singleSignOn;
  return (
    <Page
      title="Single sign-on"
      width="reading"
      lead="People come in with the account that your council gave them, in the role and team that it names."
      above={<BackLink to={paths.settings}>Settings</BackLink>}
    >
      {now ? (
        <>
          {now.issuer === null ? (
            <NotKnownYet />
          ) : (
            <p>
              People sign in at <strong className="email-address">{now.issuer}</strong>.{' '}
              {now.administratorSignsOn
                ? 'An administrator has come in that way in the last 30 days.'
                : 'No administrator has come in that way in the last 30 days.'}
            </p>
          )}
          {now.changedAt === null || now.changedBy === null ? null : (
            <p className="soft">
              Last changed {momentText(now.changedAt)} by {now.changedBy}: {now.reason}
            </p>
          )}
          <SignOnForm now={now} onChanged={refetch} />
        </>
      ) : error ? (
        <FailedState onRetry={() => void refetch()} />
      ) : (
        <Loading label="Looking at what is set" lines={4} />
      )}
    </Page>
  );
}

/** What the council's IT and whoever starts Heard have to do first, in words to hand on to them. */
function NotKnownYet() {
  const { origin } = window.location;
  return (
    <Notice title="Heard knows no sign-on of your council yet">
      <p>
        Ask your IT service desk to register Heard at your council’s sign-on (such as Microsoft Entra ID; it is done by
        “OpenID Connect”), with two addresses:
      </p>
      <ul>
        <li>
          to come back to: <code className="email-address">{origin}/sign-on/callback</code>
        </li>
        <li>
          after signing out: <code className="email-address">{origin}/sign-in</code>
        </li>
      </ul>
      <p>
        They answer with three values. Whoever starts Heard sets them as <code>OIDC_ISSUER</code>,{' '}
        <code>OIDC_CLIENT_ID</code> and <code>OIDC_CLIENT_SECRET</code>. What is set here counts from then on.
      </p>
    </Notice>
  );
}
