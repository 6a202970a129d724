import { useDeferredValue, useEffect, useState } from 'react';

interface ReadingAgeLineProps {
  readonly words: string;
  /** A language tag. */
  readonly language: string;
}

/** From which age these words are read. The library that counts syllables is fetched when there are words to count. */
export function ReadingAgeLine({ words, language }: ReadingAgeLineProps) {
  const isEnglish = language === 'en';
  const age = useReadingAge(useDeferredValue(isEnglish ? words : ''));
  if (!isEnglish) return <p className="soft">The reading age is worked out for English only.</p>;
  return age === null ? null : <p className="soft">{`Reading age: about ${String(age)}${hintOf(age)}`}</p>;
}

/** A text for secondary school is a hard one for a child. */
function hintOf(age: number): string {
  return age > 11 ? '. Shorter sentences and shorter words make it easier' : '';
}

function useReadingAge(words: string): number | null {
  const [age, setAge] = useState<number | null>(null);
  useEffect(() => {
    let isWanted = true;
    const count = async () => {
      const { readingAge } = await import('./reading-age');
      if (isWanted) setAge(readingAge(words));
    };
    // Without it the words are there all the same: nothing is said of their age.
    if (words.trim() !== '') void count().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [words]);
  return words.trim() === '' ? null : age;
}
