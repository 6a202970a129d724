import { lazyOr } from '../../../platform/lazy-or';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';

/** What counts is said also where the receipt can't be fetched: the complaint is recorded, and its clock runs. */
function Recorded() {
  return (
    <Page title="Recorded" width="reading">
      <Notice tone="success" role="status">
        <p>The complaint is recorded. You find it under Complaints.</p>
      </Notice>
    </Page>
  );
}

/** Fetched while the form is being written, so that it is there when the complaint is recorded. */
export const { load: loadReceipt, Part: LazyReceipt } = lazyOr(
  async () => (await import('./complaint-receipt')).ComplaintReceipt,
  Recorded,
);
