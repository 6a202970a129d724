import './together.css';

import { Card } from '../../../ui/card';

/** For the two of them. On a phone it stands where the child is chosen, and is out of the way once they talk. */
export function Together({ whileWriting }: { readonly whileWriting: boolean }) {
  return (
    <div className={whileWriting ? 'together together--aside' : 'together'}>
      <Card title="With the child beside you" tone="sunken">
        <ul>
          <li>Tell them what you write, why, and who will read it.</li>
          <li>Let them choose how: talk, draw, play, point.</li>
          <li>Read it back. Let them change it.</li>
          <li>It is fine to stop. It stays on this device until you send it or sign out.</li>
        </ul>
      </Card>
    </div>
  );
}
