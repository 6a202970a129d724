import { paths } from '../../../platform/paths';
import { BackLink } from '../../../ui/back-link';
import { Page } from '../../../ui/page';
import { EmptyState } from '../../../ui/states';

/** A child out of reach looks like one that is not there. */
export function NoSuchChild() {
  return (
    <Page
      title="We could not find that child"
      above={<BackLink to={paths.children}>Children</BackLink>}
      width="reading"
    >
      <EmptyState title="Nothing to show here" icon="search">
        <p>
          The address may be wrong, or this child is not with you or your team. If they should be, ask your manager.
        </p>
      </EmptyState>
    </Page>
  );
}
