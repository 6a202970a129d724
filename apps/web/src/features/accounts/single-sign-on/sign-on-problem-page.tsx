import { isSignOnProblem, signOnProblems } from '@heard/domain/accounts/sign-on-problems';
import { Link, useSearchParams } from 'react-router';

import { paths } from '../../../platform/paths';
import { Page } from '../../../ui/page';

/** On a shared computer the council may still know somebody else: trying again would bring the same answer. */
const isOfAccount: ReadonlySet<string> = new Set(['NO_ROLE', 'NO_TEAM', 'NO_ACCOUNT', 'TAKEN', 'LEFT', 'WAITS']);

/** Whoever came back from the council's sign-on and was not let in reads here why, and how to go on. */
export function SignOnProblemPage() {
  const [search] = useSearchParams();
  const why = search.get('why') ?? '';
  const returnTo = search.get('return');
  const { title, says } = signOnProblems[isSignOnProblem(why) ? why : 'FAILED'];
  return (
    <Page title="Not signed in" heading={title} width="reading">
      <p role="alert">{says}</p>
      <p>
        <a className="button button--primary" href={paths.signOn(returnTo)}>
          Try your council account again
        </a>
      </p>
      {isOfAccount.has(why) ? (
        <p>
          <a href={paths.signOnOut}>Sign out of this council account, to use another one</a>
        </p>
      ) : null}
      <p>
        <Link to={paths.signIn(returnTo ?? undefined)}>Other ways to sign in</Link>
      </p>
    </Page>
  );
}
