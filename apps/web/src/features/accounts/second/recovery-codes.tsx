import './second.css';

import { focusHere } from './focus-here';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  /** They take the place of others, and of the form that asked for them. */
  readonly areNew?: boolean;
}

/** Ten codes for the day on which the phone is not there. Nothing of them is told again. */
export function RecoveryCodes({ codes, areNew = false }: RecoveryCodesProps) {
  return (
    <section aria-labelledby="recovery-codes" className="stack">
      <h3 id="recovery-codes" tabIndex={-1} ref={areNew ? focusHere : null}>
        Your recovery codes
      </h3>
      <p>
        Write these down or print this page, and keep them where your phone is not. Each signs you in once. They are
        shown this one time.
      </p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </section>
  );
}
