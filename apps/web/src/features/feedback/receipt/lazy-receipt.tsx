import { lazyOr } from '../../../platform/lazy-or';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';

/** What counts is said also where the receipt can't be fetched: the words are stored. */
function Stored() {
  return (
    <Page title="Saved" width="reading">
      <Notice tone="success" role="status">
        <p>Saved. The words are on the record.</p>
      </Notice>
    </Page>
  );
}

/** Fetched while the form is being written, so that it is there when the words are stored. */
export const { load: loadReceipt, Part: LazyReceipt } = lazyOr(
  async () => (await import('./receipt')).FeedbackReceipt,
  Stored,
);
