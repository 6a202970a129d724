import {
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  type SyntheticEvent,
  useEffect,
  useRef,
  useState,
} from 'react';

import type { MenuBegin, MenuChoice } from './menu-choice';

interface MenuProps {
  /** What screen readers say; starts with the words on the button when there are some: "Move to: Ask about pets". */
  readonly label: string;
  readonly button: ReactNode;
  readonly choices: readonly MenuChoice[];
  readonly onChoose: (id: string) => void;
  readonly onOpen?: () => void;
  readonly small?: boolean;
}

/** For pages that stand open when the network is gone: fetched before somebody opens a menu. */
export const loadMenuList = async () => ({ default: (await import('./menu-list')).MenuList });
const MenuList = lazy(loadMenuList);

const beginOf: Readonly<Record<string, MenuBegin>> = { ArrowDown: 'first', ArrowUp: 'last' };

/**
 * A button that opens a list of things to do; arrows, letters, Escape and touch all work. Until it is opened it is a button
 * and nothing more: many of them stand on a page.
 */
export function Menu({ label, button, choices, onChoose, onOpen, small = true }: MenuProps) {
  const [begin, setBegin] = useState<MenuBegin | null>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const choosing = useFocusBack(begin !== null, trigger);
  const open = (at: MenuBegin) => {
    setBegin(at);
    onOpen?.();
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={begin !== null}
        className={small ? 'button button--secondary button--small' : 'button button--secondary'}
        onPointerDown={keepToItself}
        onMouseDown={keepToItself}
        onClick={(event) => {
          keepToItself(event);
          open(event.detail === 0 ? 'first' : true); // by keyboard: no finger is there to choose with
        }}
        onKeyDown={(event) => {
          const at = beginOf[event.key];
          if (at === undefined) return;
          event.preventDefault();
          open(at);
        }}
      >
        {button}
      </button>
      <Suspense>
        {begin === null ? null : (
          <MenuList
            label={label}
            choices={choices}
            begin={begin}
            trigger={trigger}
            onClose={() => setBegin(null)}
            onChoose={(id) => {
              choosing();
              onChoose(id);
            }}
          />
        )}
      </Suspense>
    </>
  );
}

/** A row around the button would open what it is about. */
function keepToItself(event: SyntheticEvent): void {
  event.stopPropagation();
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
