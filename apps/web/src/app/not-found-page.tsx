import { paths } from '../platform/paths';
import { ButtonLink } from '../ui/button';
import { Page } from '../ui/page';

export function NotFoundPage() {
  return (
    <Page
      title="Page not found"
      width="reading"
      lead="If you typed the address, check it is right. If you followed a link, it may be out of date."
    >
      <div>
        <ButtonLink to={paths.home}>Go to your first page</ButtonLink>
      </div>
    </Page>
  );
}
