import './popover.css';

import type { RefObject } from 'react';
import { Header, Menu as AriaMenu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

import type { MenuBegin, MenuChoice } from './menu-choice';

interface MenuListProps {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  readonly begin: MenuBegin;
  /** The button that it hangs on. */
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** The open list of a menu. */
export function MenuList({ label, choices, begin, trigger, onChoose, onClose }: MenuListProps) {
  return (
    <Popover
      className="popover"
      trigger="MenuTrigger"
      triggerRef={trigger}
      placement="bottom start"
      aria-label={label}
      isOpen
      onOpenChange={onClose}
    >
      <AriaMenu
        className="menu"
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu has the focus while it is open
        autoFocus={begin}
        disabledKeys={choices.filter((choice) => choice.disabled).map((choice) => choice.id)}
        onClose={onClose}
        onAction={(key) => onChoose(String(key))}
      >
        {groupsOf(choices).map(([group, members]) =>
          group === undefined ? (
            members.map(toItem)
          ) : (
            <MenuSection key={group} className="menu__group">
              <Header className="menu__heading">{group}</Header>
              {members.map(toItem)}
            </MenuSection>
          ),
        )}
      </AriaMenu>
    </Popover>
  );
}

function groupsOf(choices: readonly MenuChoice[]): readonly (readonly [string | undefined, readonly MenuChoice[]])[] {
  const names = [...new Set(choices.map((choice) => choice.group))];
  return names.map((name) => [name, choices.filter((choice) => choice.group === name)]);
}

function toItem(choice: MenuChoice) {
  return (
    <MenuItem key={choice.id} id={choice.id} className="menu__item" textValue={choice.label}>
      <span>{choice.label}</span>
      {choice.hint ? <span className="menu__hint">{choice.hint}</span> : null}
    </MenuItem>
  );
}
