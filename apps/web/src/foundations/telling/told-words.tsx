import './told-words.css';

import { isLanguage, languageLabels } from '@heard/domain/feedback/languages';

import { Button } from '../../ui/button';
import { useDialogPlace } from '../../ui/dialog-place';
import { loadLargePrint } from './lazy-large-print';
import { ReadAloud } from './read-aloud';
import { ReadingAgeLine } from './reading-age-line';

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
  const show = useDialogPlace();
  const showLarge = () =>
    show(async () => {
      const LargePrint = await loadLargePrint();
      return (onClose) => <LargePrint words={words} language={language} onClose={onClose} />;
    });
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
        <Button look="secondary" size="small" onClick={showLarge}>
          Large print
        </Button>
      </div>
    </div>
  );
}
