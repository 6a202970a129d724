import './back-link.css';

import { Link } from 'react-router';

import { Icon } from './icon';

/** One step up. Stands in `Page`'s `above`. */
export function BackLink({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <nav className="back-link" aria-label="Back">
      <Link to={to}>
        <Icon name="arrowLeft" size={18} />
        {children}
      </Link>
    </nav>
  );
}
