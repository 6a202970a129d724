import './states.css';

import { type ReactNode, useEffect } from 'react';

import { Button } from './button';
import { Icon, type IconName } from './icon';

interface EmptyStateProps {
  readonly title: string;
  readonly icon?: IconName;
  /** What would fill this place, and the way there. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

export function EmptyState({ title, icon = 'speech', children, action }: EmptyStateProps) {
  return (
    <div className="state">
      <Icon name={icon} size={40} />
      <p className="state__title">{title}</p>
      {children ? <div className="state__words">{children}</div> : null}
      {action}
    </div>
  );
}

/** Grey lines where the words will be; told to screen readers once, politely. */
export function Loading({ label = 'Loading', lines = 3 }: { readonly label?: string; readonly lines?: number }) {
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{label}…</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="loading__line" />
      ))}
    </div>
  );
}

interface FailedStateProps {
  readonly title?: string;
  readonly children?: ReactNode;
  readonly onRetry?: () => void;
}

/** What could not be shown, and the way on. Without a connection it says so, and tries again when there is one. */
export function FailedState({ title = 'This could not be loaded', children, onRetry }: FailedStateProps) {
  const { onLine } = navigator;
  useEffect(() => {
    if (!onRetry) return undefined;
    window.addEventListener('online', onRetry);
    return () => window.removeEventListener('online', onRetry);
  }, [onRetry]);
  return (
    <div className="state state--failed" role="alert">
      <Icon name="warning" size={40} />
      <p className="state__title">{onLine ? title : 'No connection'}</p>
      <div className="state__words">
        {(onLine && children) || 'Nothing you wrote is lost. Check your connection, then try again.'}
      </div>
      {onRetry ? (
        <Button look="secondary" onClick={onRetry}>
          Try again
        </Button>
      ) : null}
    </div>
  );
}
