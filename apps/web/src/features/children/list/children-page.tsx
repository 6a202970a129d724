import './children-page.css';

import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { paths } from '../../../platform/paths';
import { useCan, useSession } from '../../../platform/session';
import { useSearched } from '../../../platform/use-searched';
import { Page } from '../../../ui/page';
import { SearchBox } from '../../../ui/search-box';
import { UnsentNotice } from '../../../ui/unsent-notice';
import { Caseload } from './caseload';
import { childrenWords } from './children-words';
import { SearchResults } from './search-results';

const usualOrder = 'Yours first, by who waits longest.';
const whose: ReadonlyMap<string, string> = new Map([
  ['LEADERSHIP', 'Find one child by name or reference. You will be asked why you open their record.'],
  ['TEAM_MANAGER', 'Whoever waits longest comes first.'],
  ['QUALITY_ASSURANCE', 'Every child, whoever waits longest first. You will be asked why you open a record.'],
  ['PARTNER', 'The children you work with. You see their names, and can log what they say.'],
  ['COMPLAINTS_MANAGER', 'The children in your cases. You see their names, and can log what they say.'],
]);

/** My children first, then my team's, by need; anybody in reach by name or reference. */
export function ChildrenPage({ notices }: { readonly notices?: ReactNode }) {
  const [search, find] = useSearched();
  const role = useSession().me?.role;
  return (
    <Page {...childrenWords} width="wide" more={<Whose />}>
      {notices}
      <UnsentNotice form="feedback:" to={paths.newFeedback()} />
      <SearchBox label="Find a child" hint="By name, or by reference such as VC-1042" value={search} onSearch={find} />
      <Children key={role} search={search} />
    </Page>
  );
}

/** Leadership has no list, and finds one child at a time. */
function Children({ search }: { readonly search: string }) {
  const role = useSession().me?.role;
  if (search !== '') return <SearchResults search={search} />;
  return role === 'LEADERSHIP' ? null : <Caseload />;
}

/** Whose children these are; leadership reads what groups said through reports. */
function Whose() {
  const role = useSession().me?.role ?? '';
  const mayRead = useCan('child:read');
  return (
    <>
      <p>{whose.get(role) ?? usualOrder}</p>
      {mayRead && role !== 'LEADERSHIP' ? (
        <p>
          <Link to={paths.groups}>What groups said</Link>
        </p>
      ) : null}
      {role === 'QUALITY_ASSURANCE' ? (
        <p>
          <Link to={paths.pastTime}>Records kept past their time</Link>
        </p>
      ) : null}
    </>
  );
}
