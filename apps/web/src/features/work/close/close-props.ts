import type { LineFragment } from '../../../gql/work/graphql';

export interface CloseProps {
  readonly line: LineFragment;
  readonly onClose: () => void;
  readonly onClosed: () => void;
}

/** Names what is kept of it when it is closed without saving. */
export function nameOfClosing({ feedbackId }: LineFragment): string {
  return `close:${feedbackId ?? ''}`;
}
