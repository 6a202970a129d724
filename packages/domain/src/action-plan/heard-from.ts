import { amountOf } from '../words/amount-of.js';

/** Whose words are behind an action, as far as a reader reads them. */
export interface HeardFrom {
  readonly children: number;
  readonly groups: number;
  readonly others: number;
  /** There are words besides that they do not read. */
  readonly beyond: boolean;
}

function whose({ children, groups }: HeardFrom): string | null {
  const owners = [
    children > 0 ? amountOf(children, 'child’s', 'children’s') : null,
    groups > 0 ? amountOf(groups, 'group’s', 'groups’') : null,
  ].filter((owner) => owner !== null);
  return owners.length > 0 ? `${owners.join(' and ')} words` : null;
}

/** "From 3 children’s words and more": a number only of what the reader reads themselves. */
export function heardFromText(heard: HeardFrom): string {
  const { others, beyond } = heard;
  const parts = [
    whose(heard),
    others > 0 ? `what ${others === 1 ? 'one other' : `${String(others)} others`} said` : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return 'From what was said to us';
  return `From ${[...parts, beyond ? 'more' : null].filter((part) => part !== null).join(' and ')}`;
}
