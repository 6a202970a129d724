import './bottom-bar.css';

import { NavLink, useLocation } from 'react-router';

import { paths } from '../platform/paths';
import { useCan, useSession } from '../platform/session';
import { Icon } from '../ui/icon';
import { useNavigation } from './use-navigation';

/** On a phone: the areas under the thumb, with "Log feedback" in the middle. */
export function BottomBar() {
  const { me } = useSession();
  const items = useNavigation();
  const mayLog = useCan('feedback:record');
  // On a child's page what is logged is about that child.
  const child = /^\/children\/([^/]+)$/.exec(useLocation().pathname)?.[1];
  if (!me) return null;
  const middle = Math.ceil(items.length / 2);
  return (
    <nav className="bottom-bar" aria-label="Main, bottom of the screen">
      <ul>
        {items.slice(0, middle).map((item) => (
          <BottomItem key={item.to} {...item} />
        ))}
        {mayLog ? (
          <li className="bottom-bar__log">
            <NavLink to={paths.newFeedback(child)}>
              <span className="bottom-bar__disc">
                <Icon name="plus" size={26} />
              </span>
              Log feedback
            </NavLink>
          </li>
        ) : null}
        {items.slice(middle).map((item) => (
          <BottomItem key={item.to} {...item} />
        ))}
      </ul>
    </nav>
  );
}

function BottomItem({ to, label, icon }: ReturnType<typeof useNavigation>[number]) {
  return (
    <li>
      <NavLink to={to}>
        <Icon name={icon} size={24} />
        {label}
      </NavLink>
    </li>
  );
}
