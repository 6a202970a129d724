import './popover.css';

import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  readonly disabled?: boolean;
}

interface MenuProps {
  /** What screen readers say; starts with the words on the button when there are some: "Move to: Ask about pets". */
  readonly label: string;
  readonly button: ReactNode;
  readonly choices: readonly MenuChoice[];
  readonly onChoose: (id: string) => void;
  readonly small?: boolean;
}

/** A button that opens a list of things to do; arrows, letters, Escape and touch all work. */
export function Menu({ label, button, choices, onChoose, small = true }: MenuProps) {
  return (
    <MenuTrigger>
      <AriaButton
        aria-label={label}
        className={small ? 'button button--secondary button--small' : 'button button--secondary'}
      >
        {button}
      </AriaButton>
      <Popover className="popover">
        <AriaMenu
          className="menu"
          aria-label={label}
          disabledKeys={choices.filter((choice) => choice.disabled).map((choice) => choice.id)}
          onAction={(key) => onChoose(String(key))}
        >
          {choices.map((choice) => (
            <MenuItem key={choice.id} id={choice.id} className="menu__item">
              {choice.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
