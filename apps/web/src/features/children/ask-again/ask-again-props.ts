import type { AskableFragment } from '../../../gql/children/graphql';
import type { Asked } from '../consent-text';

export interface AskAgainProps {
  readonly told: AskableFragment;
  /** Null: a group. */
  readonly asked: Asked | null;
  /** `answered`: an answer was stored. */
  readonly onClose: (answered?: boolean) => void;
}

/** Under which its answers are kept while they are not saved. */
export function nameOfQuestion({ id }: AskableFragment): string {
  return `ask-again:${id}`;
}
