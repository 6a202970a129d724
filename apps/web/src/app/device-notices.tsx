import './device-notices.css';

import { useEffect, useReducer, useState } from 'react';
import { Link } from 'react-router';

import { councilNow, otherDayOfDevice, todayInLondon } from '../platform/council-time';
import { dateText } from '../platform/dates';
import { deleteOldDrafts, endOfDraft, listDrafts, type StoredDraft } from '../platform/draft-store';
import { paths } from '../platform/paths';
import { type Me, useSession } from '../platform/session';
import { Notice } from '../ui/notice';
import { StillThere } from './still-there';
import { useLostFocus } from './use-lost-focus';

const announcedBefore = 3 * 86_400_000; // milliseconds
const hour = 3_600_000; // milliseconds
const looksEvery = 10_000; // milliseconds

/** What this device does with what is written on it, and what it gets wrong. */
export function DeviceNotices() {
  const { me, failed } = useSession();
  const now = useFullHour();
  const other = otherDayOfDevice();
  useLostFocus();
  useEffect(() => {
    // Without an answer only this device's clock is known, which may be weeks ahead: nothing is deleted by it.
    if (!failed) void deleteOldDrafts(now);
  }, [failed, now]);
  return (
    <div className="device-notices">
      {me && other ? (
        <Notice tone="warning" title="Check the date on this device">
          <p>
            It says that today is {dateText(other)}. Heard goes by the council’s day, {dateText(todayInLondon())}.
          </p>
        </Notice>
      ) : null}
      {me ? <StillThere key={`session of ${me.id}`} me={me} /> : null}
      {me ? <EndingDrafts key={me.id} me={me} now={now} /> : null}
    </div>
  );
}

/**
 * The full hour by the council's clock, in milliseconds since 1970. A page may stay open for weeks, and its device be put
 * right meanwhile: what is said of days goes with it.
 */
function useFullHour(): number {
  const [, look] = useReducer((looks: number) => looks + 1, 0);
  useEffect(() => {
    const timer = setInterval(look, looksEvery);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return Math.floor(councilNow() / hour) * hour;
}

interface EndingDraftsProps {
  readonly me: Me;
  readonly now: number;
}

/** What is deleted from this device within days is said before, with the way to it. */
function EndingDrafts({ me, now }: EndingDraftsProps) {
  const [ending, setEnding] = useState<readonly StoredDraft[]>([]);
  useEffect(() => {
    let current = true;
    void listDrafts(me).then((drafts) => {
      const soon = drafts.filter(({ savedAt }) => endOfDraft(savedAt) < now + announcedBefore);
      if (current) setEnding(soon);
    });
    return () => {
      current = false;
    };
  }, [me, now]);
  if (ending.length === 0) return null;
  return (
    <Notice tone="warning" title="Not sent yet, and kept only for a few more days">
      <ul>
        {ending.map(({ key, savedAt }) => (
          <li key={key}>
            <Link to={addressOf(key)}>{kindOf(key)}</Link>: deleted from this device on{' '}
            {dateText(new Date(endOfDraft(savedAt)).toISOString())}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface Kind {
  readonly name: string;
  /** Where the form stands whose number, or whose record's, this is. */
  readonly address: (id: string) => string;
}

const kinds: ReadonlyMap<string, Kind> = new Map([
  ['feedback', { name: 'Feedback', address: (id) => paths.draft(paths.newFeedback(), id) }],
  ['new-complaint', { name: 'A complaint', address: (id) => paths.draft(paths.newComplaint, id) }],
  ['new-compliment', { name: 'A compliment', address: (id) => paths.draft(paths.newCompliment, id) }],
  ['evidence', { name: 'Evidence', address: paths.addEvidence }],
]);

/** A key is the account, the kind of form, and the number of the form or of the record that it changes. */
function partsOf(key: string) {
  const [, form = '', id = ''] = key.split(':');
  return { form, id };
}

function kindOf(key: string): string {
  return kinds.get(partsOf(key).form)?.name ?? 'A change to a complaint';
}

function addressOf(key: string): string {
  const { form, id } = partsOf(key);
  return kinds.get(form)?.address(id) ?? paths.complaint(id);
}
