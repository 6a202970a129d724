import { useParams } from 'react-router';

import { AccountAccessPage } from './access/account-access-page';
import { AccountPage } from './own/account-page';

/** One's own account, and somebody else's for who runs the system: one file for both, as for the links. */
export function AccountPages() {
  const { id } = useParams();
  return id === undefined ? <AccountPage /> : <AccountAccessPage id={id} />;
}
