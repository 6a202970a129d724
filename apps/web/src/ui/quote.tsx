import './quote.css';

import type { ReactNode } from 'react';

import { FoldedText } from './folded-text';
import { textLanguage } from './text-language';
import { Unbroken } from './unbroken';

interface QuoteProps {
  /** The child's words exactly as recorded; line breaks are kept. */
  readonly words: string;
  /** Marks something in them: given as much of the words as is shown. */
  readonly renderWords?: (shown: string) => ReactNode;
  /** Shows long words in full at once: what was looked for stands in them. */
  readonly opens?: boolean;
  /** Never folded, however long: a sheet that somebody is handed. */
  readonly whole?: boolean;
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
  renderWords = (shown) => shown,
  opens,
  whole,
  language = 'en',
  size = 'normal',
  source,
  secondHand = false,
  children,
}: QuoteProps) {
  const paper = (shown: string): ReactNode => (
    <blockquote className="quote__paper">
      <p className="quote__words" lang={textLanguage(words, language)} dir="auto">
        {renderWords(shown)}
      </p>
    </blockquote>
  );
  return (
    <figure
      className={`quote quote--${size}`}
      data-second-hand={secondHand || undefined}
      data-marked={isMarked(words) || undefined}
    >
      <FoldedText text={words} opens={opens} whole={whole}>
        {paper}
      </FoldedText>
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
