import './disclosure.css';

import type { ReactNode } from 'react';

import { Icon } from '../../ui/icon';

interface DisclosureProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Called when somebody opens it: what is behind it may be asked for only then. */
  readonly onOpen?: () => void;
}

/** More, for whoever wants it. */
export function Disclosure({ title, children, onOpen }: DisclosureProps) {
  return (
    <details className="disclosure" onToggle={({ currentTarget }) => (currentTarget.open ? onOpen?.() : undefined)}>
      <summary>
        <Icon name="chevron" size={20} />
        <span className="disclosure__title">{title}</span>
      </summary>
      <div className="disclosure__body">{children}</div>
    </details>
  );
}
