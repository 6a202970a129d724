import { useApolloClient } from '@apollo/client/react';
import type { TimelineFilter } from '@heard/domain/feedback/timeline-filters';
import { useRef, useState } from 'react';

import { ChildTimelineDocument } from '../../../gql/children/graphql';
import { joinPages } from '../../../platform/join-pages';
import { announce } from '../../../ui/announcer';
import type { Voice } from './child-page-data';

type TimelinePages = Voice['timeline'];

interface Asked {
  readonly filter: TimelineFilter;
  readonly page: TimelinePages;
  readonly busy: boolean;
  readonly failed: boolean;
}

const nothing: TimelinePages = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** The timeline as far as it was asked for: it begins with the page that came with the child. */
export function useTimeline(childId: string, purpose: string | null, newest: TimelinePages) {
  const client = useApolloClient();
  const [asked, setAsked] = useState<Asked | null>(null);
  const turn = useRef(0);
  const { filter, page, busy, failed } = asked ?? { filter: 'ALL' as const, page: newest, busy: false, failed: false };

  const load = async (wanted: TimelineFilter, before: TimelinePages) => {
    turn.current += 1;
    const mine = turn.current;
    const show = (next: Partial<Asked>) => {
      if (mine === turn.current) setAsked({ filter: wanted, page: before, busy: false, failed: false, ...next });
    };
    show({ busy: true });
    try {
      const variables = { childId, purpose, filter: wanted, after: before.pageInfo.endCursor };
      const { data } = await client.query({ query: ChildTimelineDocument, variables, fetchPolicy: 'network-only' });
      if (!data) return show({ failed: true });
      const all = joinPages(before, data.childTimeline);
      show({ page: all });
      announce(`${String(all.edges.length)} shown`);
    } catch {
      show({ failed: true });
    }
    return undefined;
  };

  const choose = (wanted: TimelineFilter) => {
    turn.current += 1;
    if (wanted === 'ALL') setAsked(null);
    else void load(wanted, nothing);
  };
  return { filter, page, busy, failed, choose, more: () => void load(filter, page) };
}
