import './popover.css';

import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Header, Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  /** A few words beside the label: why it may not work yet. */
  readonly hint?: string;
  readonly disabled?: boolean;
  /** Choices of one group stand together under its name. */
  readonly group?: string;
}

interface MenuProps {
  /** What screen readers say; starts with the words on the button when there are some: "Move to: Ask about pets". */
  readonly label: string;
  readonly button: ReactNode;
  readonly choices: readonly MenuChoice[];
  readonly onChoose: (id: string) => void;
  readonly onOpen?: () => void;
  readonly small?: boolean;
}

/** A button that opens a list of things to do; arrows, letters, Escape and touch all work. */
export function Menu({ label, button, choices, onChoose, onOpen, small = true }: MenuProps) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const choosing = useFocusBack(open, trigger);
  return (
    <MenuTrigger
      isOpen={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (next) onOpen?.();
      }}
    >
      <AriaButton
        ref={trigger}
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
          onAction={(key) => {
            choosing();
            onChoose(String(key));
          }}
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
    </MenuTrigger>
  );
}

/**
 * A menu that closes without a choice gives the focus back to its button, before a list around it takes it for its row.
 * Answers what to call when something is chosen: then the focus is where that leads.
 */
function useFocusBack(open: boolean, trigger: RefObject<HTMLButtonElement | null>): () => void {
  const left = useRef(false);
  useEffect(() => {
    if (!open && left.current) trigger.current?.focus();
    left.current = open;
  }, [open, trigger]);
  return () => {
    left.current = false;
  };
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
