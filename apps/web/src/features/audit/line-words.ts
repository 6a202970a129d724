import { amountOf } from '@heard/domain/words/amount-of';

import type { AccessLogQuery } from '../../gql/audit/graphql';

export type AccessLine = AccessLogQuery['accessLog']['lines'][number];

const depths = { LISTED: 'in a list', OPENED: 'opened', EXPORTED: 'taken along' } as const;

/** About which children: by name where the reader is shown names, else by reference. */
export function childrenText({ children, childCount }: AccessLine): string | null {
  if (childCount === 0) return null;
  const named = children.map(
    ({ reference, name, depth }) => `${name === null ? reference : `${name} (${reference})`}, ${depths[depth]}`,
  );
  const others = childCount - children.length;
  return [...named, ...(others > 0 ? [`and ${amountOf(others, 'other', 'others')}`] : [])].join('; ');
}

/** Nobody by name is somebody whose account is not known any more, or the system. */
export const actorText = ({ actor }: AccessLine): string => actor ?? 'Nobody who is known';
