import { byText } from '@heard/domain/words/by-text';
import type { Doing, StandingDecision, StatementChain } from './chain-text';

type TellingBack = StandingDecision['tellings'][number];

/** What came after a decision: somebody was told, or something is done about it. */
export type ChainLink =
  | { readonly kind: 'DOING'; readonly doing: Doing }
  | { readonly kind: 'TELLING'; readonly telling: TellingBack };

function dayOf(link: ChainLink): string {
  return link.kind === 'DOING' ? (link.doing.doneOn ?? '') : link.telling.toldOn;
}

/**
 * In the order in which it came: what is still to be done first, as it has no day yet. Of one day somebody was told
 * before it was done where they still have to be told of that, else after.
 */
export function linksAfter(
  { actions, tellings }: StandingDecision,
  state: StatementChain['state'],
): readonly ChainLink[] {
  const doings = actions.map((doing): ChainLink => ({ kind: 'DOING', doing }));
  const told = tellings.map((telling): ChainLink => ({ kind: 'TELLING', telling }));
  const links = state === 'DONE_UNTOLD' ? [...told, ...doings] : [...doings, ...told];
  return links.toSorted((one, other) => byText(dayOf(one), dayOf(other)));
}

/** What was done last, with what shows it: nobody was told of it yet, or it is what they are told. */
export function newsOf({ actions }: StandingDecision): Doing | null {
  const shown = actions.filter(({ state }) => state === 'SHOWN');
  return shown.toSorted((one, other) => byText(one.doneOn ?? '', other.doneOn ?? '')).at(-1) ?? null;
}
