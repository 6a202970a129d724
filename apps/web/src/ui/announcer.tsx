import './announcer.css';

import { type ReactNode, useSyncExternalStore } from 'react';

import { Button } from './button';
import { Icon } from './icon';
import type { Tone } from './notice';

interface Message {
  readonly id: number;
  readonly text: string;
  readonly tone: Tone;
  readonly shown: boolean;
  /** What can be done about it while it is shown. */
  readonly action?: ReactNode;
}

let messages: readonly Message[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Message[]): void {
  messages = next;
  for (const listener of listeners) listener();
}

function add(text: string, tone: Tone, shown: boolean, action: ReactNode = null): number {
  const id = ++lastId;
  // Only the newest few stay, and the same words said again are a new message, so that they are spoken again.
  change([...messages.slice(-3), { id, text, tone, shown, action }]);
  if (!action && (!shown || tone === 'success' || tone === 'info')) setTimeout(() => dismiss(id), shown ? 8000 : 3000);
  return id;
}

export function dismiss(id: number): void {
  change(messages.filter((message) => message.id !== id));
}

/** Says something to screen readers that others can see for themselves: "3 children found". */
export function announce(text: string): void {
  add(text, 'info', false);
}

/** Shows and says what happened. Problems stay until they are closed, and so does what can be acted on. */
export function showToast(text: string, tone: Tone = 'success', action?: ReactNode): number {
  return add(text, tone, true, action);
}

/** Stands once, in the shell. */
export function Announcer() {
  const current = useSyncExternalStore(subscribe, () => messages);
  return (
    <div className="announcer">
      <div role="status" aria-live="polite">
        {current.filter((message) => message.tone === 'info' || message.tone === 'success').map(toItem)}
      </div>
      <div role="alert" aria-live="assertive">
        {current.filter((message) => message.tone === 'warning' || message.tone === 'danger').map(toItem)}
      </div>
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function toItem(message: Message) {
  if (!message.shown) {
    return (
      <p key={message.id} className="visually-hidden">
        {message.text}
      </p>
    );
  }
  return (
    <div key={message.id} className={`toast toast--${message.tone}`}>
      <Icon name={message.tone === 'success' ? 'tick' : message.tone === 'info' ? 'info' : 'warning'} />
      <p>{message.text}</p>
      {message.action}
      <Button look="quiet" size="small" aria-label={`Close: ${message.text}`} onClick={() => dismiss(message.id)}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
