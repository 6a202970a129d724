import { useQuery } from '@apollo/client/react';
import { amountOf } from '@heard/domain/words/amount-of';

import { type AccessFieldsFragment, AccountAccessDocument } from '../../../gql/accounts/graphql';
import { paths } from '../../../platform/paths';
import { BackLink } from '../../../ui/back-link';
import { Card } from '../../../ui/card';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { FailedState, Loading } from '../../../ui/states';
import { Address } from '../address';
import { Devices } from './devices';
import { EndSignOn } from './end-sign-on';
import { GiveLink } from './give-link';
import { ResetFactor } from './reset-factor';
import { wayInText } from './way-in-text';

/** How one person gets in: invited or not, a link for them, and out of every device. For whoever runs the system. */
export function AccountAccessPage({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(AccountAccessDocument, {
    variables: { userId: id },
    fetchPolicy: 'cache-and-network',
  });
  const access = data?.accountAccess;
  const again = () => void refetch();
  return (
    <Page
      title="Signing in"
      heading={access ? `How ${access.name} signs in` : 'Signing in'}
      width="reading"
      above={<BackLink to={paths.person(id)}>{access?.name ?? 'This person'}</BackLink>}
    >
      {access ? (
        <Access access={access} onChange={again} />
      ) : error ? (
        <FailedState onRetry={again} />
      ) : (
        <Loading label="Looking at this account" />
      )}
    </Page>
  );
}

/** As many shut one place. */
const triesToTell = 10;

interface AccessProps {
  readonly access: AccessFieldsFragment;
  readonly onChange: () => void;
}

function linkTitle({ hasPassword, signsOnSince }: AccessFieldsFragment): string {
  if (hasPassword) return 'A new password';
  return signsOnSince === null ? 'Invite them' : 'A password of Heard, too';
}

function Access({ access, onChange }: AccessProps) {
  const { email, isHere, isDemo } = access;
  return (
    <>
      <p>
        <strong>
          <Address>{email}</Address>
        </strong>
      </p>
      {isHere ? (
        <p>{wayInText(access)}</p>
      ) : (
        <Notice tone="warning" title="They can’t be let in">
          <p>This person has left, or has no role yet.</p>
        </Notice>
      )}
      {access.wrongTries < triesToTell ? null : (
        <Notice tone="warning" title="Signing in is shut, or nearly">
          <p>
            {amountOf(access.wrongTries, 'wrong try', 'wrong tries')} within a quarter of an hour. After ten from one
            place it lets nobody try there, after fifty nowhere, until fifteen minutes have passed. A device on which
            they were signed in before has ten tries of its own.
          </p>
        </Notice>
      )}
      {isDemo ? (
        <Notice>
          <p>This account belongs to the demo: its password is known to everybody and stays as it is.</p>
        </Notice>
      ) : null}
      {isHere && !isDemo ? (
        <Card title={linkTitle(access)}>
          <GiveLink access={access} onGiven={onChange} />
        </Card>
      ) : null}
      {isDemo ? null : (
        <Card title="Second step">
          <ResetFactor access={access} onReset={onChange} />
        </Card>
      )}
      {access.signsOnSince === null ? null : (
        <Card title="The council’s own sign-on">
          <EndSignOn access={access} onEnded={onChange} />
        </Card>
      )}
      <Card title="Where they are signed in">
        <Devices access={access} onEnded={onChange} />
      </Card>
    </>
  );
}
