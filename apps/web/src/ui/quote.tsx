import './quote.css';

import type { ReactNode } from 'react';

import { textLanguage } from './text-language';
import { Unbroken } from './unbroken';

interface QuoteProps {
  /** The child's words exactly as recorded; line breaks are kept. */
  readonly words: string;
  /** The same words where something in them is marked. */
  readonly marked?: ReactNode;
  /** The language the words were said in, as a code such as `en` or `ur`: for how they are read out. */
  readonly language?: string;
  /** `hero` for the latest words at the top of a page, `small` inside lists and cards. */
  readonly size?: 'hero' | 'normal' | 'small';
  /** Who said it, when, and how: "Ava, 9, at her review on 4 March 2026, by drawing". */
  readonly source?: ReactNode;
  /** Other people's account of the child's view is not the child's voice: it gets no quotation marks. */
  readonly secondHand?: boolean;
  readonly children?: ReactNode;
}

/** Whoever wrote the words down has put them in quotation marks already. */
function isMarked(words: string): boolean {
  return /^\s*[“"].*[”"]\s*$/s.test(words);
}

/** What a child said. The reason for everything else on the screen. */
export function Quote({
  words,
  marked = words,
  language = 'en',
  size = 'normal',
  source,
  secondHand = false,
  children,
}: QuoteProps) {
  return (
    <figure
      className={`quote quote--${size}`}
      data-second-hand={secondHand || undefined}
      data-marked={isMarked(words) || undefined}
    >
      <blockquote className="quote__paper">
        <p className="quote__words" lang={textLanguage(words, language)} dir="auto">
          {marked}
        </p>
      </blockquote>
      <QuoteSource source={source}>{children}</QuoteSource>
    </figure>
  );
}

function QuoteSource({ source, children }: Pick<QuoteProps, 'source' | 'children'>) {
  if (!source && !children) return null;
  return (
    <figcaption className="quote__source">
      {typeof source === 'string' ? <WholeDates>{source}</WholeDates> : source}
      {children}
    </figcaption>
  );
}

/** However narrow it is, a date in it stays on one line. */
function WholeDates({ children }: { readonly children: string }) {
  return (
    <span>
      <Unbroken>{children}</Unbroken>
    </span>
  );
}
