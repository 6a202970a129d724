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
            <Notice title="Heard knows no sign-on of your council yet">
              <p>
                Whoever starts Heard sets <code>OIDC_ISSUER</code>, <code>OIDC_CLIENT_ID</code> and{' '}
                <code>OIDC_CLIENT_SECRET</code>. What is set here counts from then on.
              </p>
            </Notice>
          ) : (
            <p>
              People sign on at <strong className="email-address">{now.issuer}</strong>.{' '}
              {now.administratorSignsOn
                ? 'An administrator has come in by it in the last 30 days.'
                : 'No administrator has come in by it in the last 30 days.'}
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
