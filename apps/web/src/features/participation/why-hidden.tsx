import { Notice } from '../../ui/notice';

/** Why a reader who sees no records finds numbers missing. */
export function WhyHidden() {
  return (
    <Notice title="Some numbers are hidden, to protect children">
      <p>
        A number from 1 to 5 could point to one child. It is hidden, and sometimes others with it, as it could be worked
        out from them. In tables a “c” stands in its place. For the same reason you see whole quarters and years.
      </p>
    </Notice>
  );
}
