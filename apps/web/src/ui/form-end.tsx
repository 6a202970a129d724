import './long-form.css';

import { timeText } from '../platform/dates';
import type { Draft } from '../platform/use-draft';
import { Button } from './button';

interface FormEndProps {
  readonly label?: string;
  readonly busy: boolean;
  readonly draft: Draft;
}

/**
 * The way to send, under the thumb however long the form is, and whether what is written is kept. A long form that
 * has it gives the screen to writing: put `long-form` on the form, and the bar at the bottom of a phone goes.
 */
export function FormEnd({ label = 'Save', busy, draft }: FormEndProps) {
  const text = draftText(draft);
  return (
    <div className="form-end">
      <Button type="submit" busy={busy} busyLabel="Sending…">
        {label}
      </Button>
      {text === '' ? null : <p className="form-end__draft soft">{text}</p>}
    </div>
  );
}

function draftText({ state, savedAt }: Draft): string {
  if (state === 'unavailable') return 'This device keeps no drafts: leave the page open until it is saved.';
  if (savedAt === null) return '';
  return `Draft kept on this device at ${timeText(savedAt)}. Not sent yet.`;
}
