import { useApolloClient } from '@apollo/client/react';
import { wordsSought } from '@heard/domain/feedback/words-sought';
import { amountOf } from '@heard/domain/words/amount-of';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

import { ChildTimelineDocument } from '../../../gql/children/graphql';
import { joinPages } from '../../../platform/join-pages';
import { announce } from '../../../ui/announcer';
import type { Voice } from './child-page-data';
import { everything, isEverything, looksForNothing, type Wanted } from './timeline-wanted';

type TimelinePages = Voice['timeline'];

interface Asked {
  readonly wanted: Wanted;
  readonly page: TimelinePages;
  readonly busy: boolean;
  readonly failed: boolean;
  /** What is wrong with the words that were typed. */
  readonly problem: string | null;
}

const nothing: TimelinePages = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
const done = { busy: false, failed: false, problem: null };

/**
 * The timeline as far as it was asked for: it begins with the page that came with the child, or with what is wanted of
 * it from the start.
 */
export function useTimeline(childId: string, purpose: string | null, newest: TimelinePages, first = everything) {
  const client = useApolloClient();
  const [asked, setAsked] = useState<Asked | null>(() =>
    isEverything(first) ? null : { wanted: first, page: nothing, ...done, busy: true },
  );
  const turn = useRef(0);
  const shown = asked ?? { wanted: everything, page: newest, ...done };

  const load = async (wanted: Wanted, before: TimelinePages) => {
    turn.current += 1;
    const mine = turn.current;
    const show = (next: Partial<Asked>) => {
      if (mine === turn.current) setAsked({ wanted, page: before, ...done, ...next });
    };
    show({ busy: true });
    try {
      const { filter, ...search } = wanted;
      const { endCursor: after } = before.pageInfo;
      const variables = { childId, purpose, filter, search: looksForNothing(wanted) ? null : search, after };
      const { data } = await client.query({ query: ChildTimelineDocument, variables, fetchPolicy: 'network-only' });
      if (!data) return show({ failed: true });
      const all = joinPages(before, data.childTimeline);
      show({ page: all });
      announce(`${amountOf(all.edges.length, 'moment', 'moments')} shown`);
    } catch {
      show({ failed: true });
    }
    return undefined;
  };

  const begin = useEffectEvent(() => {
    if (!isEverything(first)) void load(first, nothing);
  });
  useEffect(() => begin(), []);

  /** Shows what is wanted by now: what is not named stays as it was. */
  const choose = (change: Partial<Wanted>) => {
    turn.current += 1;
    const wanted = { ...shown.wanted, ...change };
    if (wanted.words !== '' && wordsSought(wanted.words).length === 0)
      setAsked({ ...shown, problem: 'Look for a word' });
    else if (isEverything(wanted)) setAsked(null);
    else void load(wanted, nothing);
  };
  return { ...shown, choose, more: () => void load(shown.wanted, shown.page) };
}
