import { useContext, useState } from 'react';

import type { ChainedFragment } from '../../../gql/children/graphql';
import type { StatementChain } from './chain-text';
import { answerables, type Others } from './decide-values';
import { OtherWords } from './other-words';

interface Offered {
  /** The decision that they were answered by, or null: they wait. */
  readonly under: string | null;
  readonly others: Others;
}

/** What was offered beside another decision is not there to choose any more. */
function useOffered(under: string | null) {
  const [offered, setOffered] = useState<Offered | null>(null);
  const others = offered?.under === under ? offered.others : null;
  return { others, onOffered: (found: Others) => setOffered({ under, others: found }) };
}

/** What may be answered of a telling, and what stands of it by now. */
export function useAnswerable(told: ChainedFragment, chains: readonly StatementChain[]) {
  const ids = chains.map(({ statementId }) => statementId);
  const current = told.chains.filter(({ statementId }) => ids.includes(statementId));
  const known = answerables(told, current, useContext(OtherWords));
  const own = known.filter(({ feedbackId }) => feedbackId === told.id).map(({ value }) => value);
  const standing = current[0]?.decision ?? null;
  const replaces = standing?.id ?? null;
  const { others, onOffered } = useOffered(replaces);
  const options = [...known, ...(others?.options ?? [])];
  return { known, own, standing, replaces, key: ids.join(), others, onOffered, options };
}
