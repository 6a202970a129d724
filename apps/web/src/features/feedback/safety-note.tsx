import { Notice } from '../../ui/notice';

/** Heard is no alarm: what to do at once stands where the words are written. */
export function SafetyNote() {
  return (
    <Notice tone="warning" title="If a child is not safe, act now">
      <p>
        Saving here alerts nobody. Follow your safeguarding procedure and tell your manager or duty team. In an
        emergency call <a href="tel:999">999</a>.
      </p>
    </Notice>
  );
}
