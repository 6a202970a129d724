import { useApolloClient } from '@apollo/client/react';
import type { TimelineFilter } from '@heard/domain/feedback/timeline-filters';
import { useRef, useState } from 'react';

import { ChildTimelineDocument } from '../../../gql/children/graphql';
import { announce } from '../../../ui/announcer';
import type { Voice } from './child-page-data';

type TimelinePage = Voice['timeline'];

interface Asked {
  readonly filter: TimelineFilter;
  readonly page: TimelinePage;
  readonly busy: boolean;
  readonly failed: boolean;
}

const nothing: TimelinePage = { entries: [], hasNextPage: false, endCursor: null };

/** The timeline as far as it was asked for: it begins with the page that came with the child. */
export function useTimeline(childId: string, purpose: string | null, newest: TimelinePage) {
  const client = useApolloClient();
  const [asked, setAsked] = useState<Asked | null>(null);
  const turn = useRef(0);
  const { filter, page, busy, failed } = asked ?? { filter: 'ALL' as const, page: newest, busy: false, failed: false };

  const load = async (wanted: TimelineFilter, before: TimelinePage) => {
    turn.current += 1;
    const mine = turn.current;
    const show = (next: Partial<Asked>) => {
      if (mine === turn.current) setAsked({ filter: wanted, page: before, busy: false, failed: false, ...next });
    };
    show({ busy: true });
    try {
      const variables = { childId, purpose, filter: wanted, after: before.endCursor ?? null };
      const { data } = await client.query({ query: ChildTimelineDocument, variables, fetchPolicy: 'network-only' });
      if (!data) return show({ failed: true });
      const { entries, ...rest } = data.childTimeline;
      const all = [...before.entries, ...entries];
      show({ page: { ...rest, entries: all } });
      announce(`${String(all.length)} shown`);
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
