import { lazyOr } from '../../../platform/lazy-or';

/** The form goes on without it: only a group can't be named before there is a connection. */
function NotThere() {
  return <p>Groups can be chosen once you are connected. Open this page again then.</p>;
}

/** Most of what is logged is about one child. */
export const { load: loadGroupField, Part: GroupField } = lazyOr(
  async () => (await import('./group-field')).GroupField,
  NotThere,
);
