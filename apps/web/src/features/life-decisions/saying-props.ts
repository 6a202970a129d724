import type { MadeFragment } from '../../gql/life-decisions/graphql';

/** What a form about one decision has to know. */
export interface SayingProps {
  readonly made: MadeFragment;
  /** What the child is called. */
  readonly name: string;
  /** Reads what is said of it by now. */
  readonly readAgain: () => Promise<unknown>;
  readonly onClose: () => void;
}
