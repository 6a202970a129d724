import './told-words.css';

import { isLanguage, languageLabels } from '@heard/domain/feedback/languages';
import { lazy, Suspense, useState } from 'react';

import { Button } from '../../ui/button';
import { ReadAloud } from './read-aloud';
import { ReadingAgeLine } from './reading-age-line';

/** Its dialog is more than all the rest of the page. */
const LargePrint = lazy(async () => ({ default: (await import('./large-print')).LargePrint }));

export interface ToldWordsProps {
  readonly telling: {
    readonly words?: string | null | undefined;
    readonly translation?: string | null | undefined;
    readonly translationLanguage?: string | null | undefined;
  };
}

/** In which words somebody was told, and the same in their language: to be read again, read aloud, or printed large. */
export function ToldWords({ telling: { words, translation, translationLanguage } }: ToldWordsProps) {
  if (!words) return null;
  return (
    <div className="told-words">
      <Words words={words} language="en" />
      {translation && translationLanguage ? <Words words={translation} language={translationLanguage} /> : null}
    </div>
  );
}

interface WordsProps {
  readonly words: string;
  readonly language: string;
}

function Words({ words, language }: WordsProps) {
  const [large, setLarge] = useState(false);
  return (
    <div className="told-words">
      {language === 'en' ? null : (
        <p className="soft">In {isLanguage(language) ? languageLabels[language] : language}:</p>
      )}
      <p className="told-words__text" dir="auto" lang={language}>
        {words}
      </p>
      <ReadingAgeLine words={words} language={language} />
      <div className="cluster">
        <ReadAloud words={words} language={language} />
        <Button look="secondary" size="small" onClick={() => setLarge(true)}>
          Large print
        </Button>
      </div>
      <Suspense>
        {large ? <LargePrint words={words} language={language} onClose={() => setLarge(false)} /> : null}
      </Suspense>
    </div>
  );
}
