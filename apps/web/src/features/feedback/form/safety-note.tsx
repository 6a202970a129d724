import { isOutOfHours } from '../../../platform/is-out-of-hours';
import { useSession } from '../../../platform/session';
import { Icon } from '../../../ui/icon';
import { PhoneLink } from '../../../ui/phone-link';

/** Heard is no alarm: what to do at once stands where the words are written. */
export function SafetyNote() {
  return (
    <div className="safety-note">
      <Icon name="warning" size={20} />
      <p>
        <strong>If a child is not safe, act now.</strong> Saving here alerts nobody. <Numbers />
      </p>
    </div>
  );
}

/** The same where words could not be sent. */
export function WhomToRing() {
  return (
    <p>
      <strong>If a child is not safe, act now.</strong> <Numbers />
    </p>
  );
}

function Numbers() {
  const { safeguarding } = useSession();
  const isLate = safeguarding && isOutOfHours(safeguarding);
  return (
    <>
      Follow your safeguarding procedure
      {safeguarding ? (
        <>
          : ring the duty team on <PhoneLink number={safeguarding.duty} />
          {isLate === false ? ' now' : null}, or out of hours <PhoneLink number={safeguarding.outOfHours} />
          {isLate ? ', as now' : null}
        </>
      ) : null}
      . In an emergency ring <PhoneLink number="999" />.
    </>
  );
}
