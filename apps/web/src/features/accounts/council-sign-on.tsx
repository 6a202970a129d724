import { useSearchParams } from 'react-router';

import { paths } from '../../platform/paths';

/** The way in by the council's own sign-on: a page of the server's, which leads on to it. */
export function CouncilSignOn() {
  const [search] = useSearchParams();
  return (
    <p>
      <a className="button button--primary" href={paths.signOn(search.get('return'))}>
        Sign in with your council account
      </a>
    </p>
  );
}
