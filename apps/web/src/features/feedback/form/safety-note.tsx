import { useSession } from '../../../platform/session';
import { Icon } from '../../../ui/icon';

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
      <strong>If a child is not safe, do not wait for this.</strong> <Numbers />
    </p>
  );
}

function Numbers() {
  const { safeguarding } = useSession();
  return (
    <>
      Follow your safeguarding procedure
      {safeguarding ? (
        <>
          : ring the duty team on <Phone number={safeguarding.duty} />, or out of hours{' '}
          <Phone number={safeguarding.outOfHours} />
        </>
      ) : null}
      . In an emergency ring <Phone number="999" />.
    </>
  );
}

function Phone({ number }: { readonly number: string }) {
  return (
    <a className="phone" href={`tel:${number.replaceAll(' ', '')}`}>
      {number}
    </a>
  );
}
