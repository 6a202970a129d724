import './button.css';

import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Link } from 'react-router';

type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'link' | 'danger';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  readonly type?: 'button' | 'submit';
  readonly look?: ButtonLook;
  /** While true the button stays focusable, says so, and does not send twice. */
  readonly busy?: boolean;
  readonly busyLabel?: string;
  readonly size?: 'normal' | 'small';
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({
  look = 'primary',
  busy = false,
  busyLabel = 'Working…',
  size = 'normal',
  type,
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type === 'submit' ? 'submit' : 'button'}
      className={buttonClass(look, size, className)}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? busyLabel : children}
    </button>
  );
}

interface ButtonLinkProps {
  readonly to: string;
  readonly look?: ButtonLook;
  readonly size?: 'normal' | 'small';
  readonly className?: string;
  readonly children: ReactNode;
}

/** Looks like a button and goes somewhere, so it is a link. */
export function ButtonLink({ to, look = 'primary', size = 'normal', className, children }: ButtonLinkProps) {
  return (
    <Link to={to} className={buttonClass(look, size, className)}>
      {children}
    </Link>
  );
}

function buttonClass(look: ButtonLook, size: 'normal' | 'small', extra: string | undefined): string {
  return ['button', `button--${look}`, size === 'small' ? 'button--small' : '', extra ?? ''].filter(Boolean).join(' ');
}
