import './folded-text.css';

import { type ReactNode, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import { Button } from './button';
import { usePrinting } from './use-printing';

interface FoldedTextProps {
  readonly text: string;
  /** Opens it without being asked: something that was looked for stands in it. */
  readonly opens?: boolean;
  /** Never folded. */
  readonly whole?: boolean;
  /** The paragraph, given as much of the text as is shown. */
  readonly children: (shown: string) => ReactNode;
}

/** About a dozen lines on a phone; what is only a little longer is not worth a button. */
const folded = { letters: 400, lines: 10, slack: 1.5 };

/** A text that somebody wrote, however long it is: its beginning, and a button for all of it. On paper it is whole. */
export function FoldedText({ text, opens = false, whole = false, children }: FoldedTextProps) {
  const start = whole ? text : beginningOf(text);
  if (start === text) return children(text);
  return (
    <Folding text={text} start={start} opens={opens}>
      {children}
    </Folding>
  );
}

function Folding({ text, start, opens = false, children }: FoldedTextProps & { readonly start: string }) {
  const [chosen, choose] = useState<boolean | null>(null);
  const isPrinting = usePrinting();
  const words = useRef<HTMLDivElement>(null);
  const id = useId();
  const isOpen = chosen ?? opens;
  const turn = (): void => {
    flushSync(() => choose(!isOpen));
    // Who opened it reads on from its beginning, by ear too; who closed it is not left far below.
    if (isOpen) words.current?.scrollIntoView({ block: 'nearest' });
    else words.current?.focus({ preventScroll: true });
  };
  return (
    <div className="folded-text">
      <div ref={words} id={id} tabIndex={-1}>
        {children(isOpen || isPrinting ? text : `${start}…`)}
      </div>
      <Button className="folded-text__turn" look="link" aria-expanded={isOpen} aria-controls={id} onClick={turn}>
        {isOpen ? 'Show less of it' : 'Show all of it'}
      </Button>
    </div>
  );
}

/** Cut between words where there are any, never within a letter; the text itself where little would be left out. */
function beginningOf(text: string): string {
  const lines = text.split('\n');
  const isLong = text.length > folded.letters * folded.slack || lines.length > folded.lines * folded.slack;
  if (!isLong) return text;
  const few = lines.slice(0, folded.lines).join('\n');
  if (few.length <= folded.letters) return few.trimEnd();
  let end = folded.letters;
  while (end > 1 && /^[\p{M}\u200D\uDC00-\uDFFF]/u.test(few.slice(end, end + 1))) end -= 1;
  const cut = few.slice(0, end);
  const gap = cut.search(/\s\S*$/u);
  return (gap > end / 2 ? cut.slice(0, gap) : cut).trimEnd();
}
