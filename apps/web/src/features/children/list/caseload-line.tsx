import { isLongSilence } from '@heard/domain/feedback/days-since-heard';

import { todayInLondon } from '../../../platform/council-time';
import type { ListedChild } from './child-card';

/** What stands out among my children, in one line: so that nobody is forgotten further down. */
export function CaseloadLine({ list }: { readonly list: readonly ListedChild[] }) {
  const heardKnown = list.filter((child) => child.heardShown && child.isBorn);
  const silent = heardKnown.filter((child) => isLongSilence(child.daysSinceHeard ?? null)).length;
  const waiting = list.filter((child) => child.waitingAnswers > 0).length;
  const late = list.filter((child) => child.nextAnswerBy && child.nextAnswerBy < todayInLondon()).length;
  const parts = [
    plural(list.length, 'child', 'children'),
    silent > 0 ? `${String(silent)} not heard for six weeks` : null,
    waiting > 0 ? `${String(waiting)} waiting for an answer` : null,
    late > 0 ? `${String(late)} overdue` : null,
  ];
  return <p className="soft">{parts.filter(Boolean).join(' · ')}</p>;
}

function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
