import type { MadeFragment } from '../../gql/life-decisions/graphql';
import { useSession } from '../../platform/session';
import { type Rest, restOf } from './decision-text';

/** What is left to say of the asking, as it is for whoever reads it. */
export function useRest(made: MadeFragment): Rest | null {
  return restOf(made, useSession().me?.role ?? '');
}

/** Who says it, where something was said already. */
export function RestOfAsking({ rest }: { readonly rest: Rest | null }) {
  return rest ? <p>{rest.sentence}</p> : null;
}
