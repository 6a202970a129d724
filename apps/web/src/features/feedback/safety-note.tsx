import { Icon } from '../../ui/icon';

/** Heard is no alarm: what to do at once stands where the words are written. */
export function SafetyNote() {
  return (
    <p className="safety-note">
      <Icon name="warning" size={20} />
      <span>
        <strong>If a child is not safe, act now.</strong> Saving here alerts nobody. Follow your safeguarding procedure;
        in an emergency call <a href="tel:999">999</a>.
      </span>
    </p>
  );
}
