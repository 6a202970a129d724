import { momentText } from '../../../platform/dates';
import { Timeline } from '../../../ui/timeline';
import { type ActionDetail, columnLabel } from '../board-data';
import { allColumns } from '../moves/use-action-moves';

type Event = ActionDetail['history'][number];

/** What happened to an action, by whom and when, latest first. */
export function ActionHistory({ history }: { readonly history: readonly Event[] }) {
  return (
    <section className="stack" aria-labelledby="history">
      <h2 id="history">So far</h2>
      <Timeline label="What happened to this action" entries={history.map(toEntry)} />
    </section>
  );
}

function toEntry(event: Event) {
  const said = event.whatChanged ?? event.note;
  return {
    id: event.id,
    date: event.at,
    when: `${momentText(event.at)}, ${event.actor ?? 'by an imported file'}`,
    title: titleOf(event),
    children: said === null ? null : <p>{said}</p>,
  };
}

function titleOf({ kind, fromColumn, toColumn, note }: Event): string {
  if (kind === 'CREATED') return 'Put into the plan';
  if (kind === 'EVIDENCE_ADDED') return 'Evidence added';
  if (kind === 'CHANGE_SAID') return 'Said what changed for children';
  if (kind === 'CHANGED') return note === null ? 'What the plan says was changed' : 'Said what it is waiting for';
  return `Moved from ${columnLabel(allColumns, fromColumn ?? '')} to ${columnLabel(allColumns, toColumn ?? '')}`;
}
