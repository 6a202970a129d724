import { paths } from '../../platform/paths';
import { ButtonLink } from '../../ui/button';
import { Page } from '../../ui/page';

/** For an address that somebody typed or was sent, and whose page belongs to other roles. */
export function NotYourRole() {
  return (
    <Page title="This page is for other roles" width="reading" lead="If you need it for your work, ask your manager.">
      <div>
        <ButtonLink to={paths.home}>Go to your first page</ButtonLink>
      </div>
    </Page>
  );
}
