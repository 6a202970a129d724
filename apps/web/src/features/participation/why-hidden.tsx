import { Notice } from '../../ui/notice';
import { hiddenNumbers, type PublishedPeriods } from './hidden-numbers';

/** Why a reader who sees no records finds numbers missing, and up to which number in the years that are published. */
export function WhyHidden({ periods }: { readonly periods: PublishedPeriods }) {
  return (
    <Notice title="Some numbers are hidden, to protect children">
      <p>
        A number {hiddenNumbers(periods)} could point to one child. It is hidden, and sometimes others with it, as it
        could be worked out from them. In tables a “c” stands in its place. For the same reason you see whole quarters
        and years.
      </p>
    </Notice>
  );
}
