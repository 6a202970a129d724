import './site-header.css';

import { Link, NavLink } from 'react-router';

import { paths } from '../platform/paths';
import { useCan, useSession } from '../platform/session';
import { ButtonLink } from '../ui/button';
import { Icon } from '../ui/icon';
import { Logo } from '../ui/logo';
import { AccountMenu } from './account-menu';
import { useNavigation } from './use-navigation';

/** Who this is for, where one can go, the one thing that is always at hand, and who is signed in. */
export function SiteHeader() {
  const { me, councilName, logoText } = useSession();
  const mayLog = useCan('feedback:record');
  return (
    <header className="site-header">
      <div className="site-header__row">
        <Link to={paths.home} className="site-header__home">
          <Logo />
          <span className="site-header__names">
            <span className="site-header__name">{logoText}</span>
            <span className="site-header__council">{councilName || '\u00a0'}</span>
            <span className="visually-hidden">, first page</span>
          </span>
        </Link>
        {me ? <MainNavigation /> : null}
        <div className="site-header__end">
          {mayLog ? (
            <ButtonLink to={paths.newFeedback()} className="site-header__log">
              <Icon name="plus" size={20} />
              Log feedback
            </ButtonLink>
          ) : null}
          <AccountMenu />
        </div>
      </div>
    </header>
  );
}

function MainNavigation() {
  const items = useNavigation();
  return (
    <nav className="main-navigation" aria-label="Main">
      <ul>
        {items.map((item) => (
          <li key={item.to}>
            <NavLink to={item.to}>{item.label}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
