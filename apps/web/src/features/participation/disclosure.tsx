import './disclosure.css';

import type { ReactNode } from 'react';

import { Icon } from '../../ui/icon';

interface DisclosureProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** More, for whoever wants it. */
export function Disclosure({ title, children }: DisclosureProps) {
  return (
    <details className="disclosure">
      <summary>
        <Icon name="chevron" size={20} />
        <span className="disclosure__title">{title}</span>
      </summary>
      <div className="disclosure__body">{children}</div>
    </details>
  );
}
