import './notice.css';

import type { ReactNode } from 'react';

import { Icon, type IconName } from './icon';

export type Tone = 'info' | 'success' | 'warning' | 'danger';

interface NoticeProps {
  readonly tone?: Tone;
  readonly title?: string;
  /** `status` waits for a pause, `alert` interrupts. Leave out where the notice is there from the start. */
  readonly role?: 'status' | 'alert';
  readonly children?: ReactNode;
}

const icons: Readonly<Record<Tone, IconName>> = {
  info: 'info',
  success: 'tick',
  warning: 'warning',
  danger: 'warning',
};
const spoken: Readonly<Record<Tone, string>> = {
  info: 'Note',
  success: 'Done',
  warning: 'Warning',
  danger: 'Important',
};

export function Notice({ tone = 'info', title, role, children }: NoticeProps) {
  return (
    <div className={`notice notice--${tone}`} role={role}>
      <Icon name={icons[tone]} />
      <div className="notice__body">
        <span className="visually-hidden">{spoken[tone]}: </span>
        {title ? <p className="notice__title">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
