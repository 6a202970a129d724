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
  if (age === undefined) return null;
  return (
    <p className="soft">{`Reading age: ${age === null ? 'too few words to say' : `about ${String(age)}${hintOf(age)}`}`}</p>
  );
}

/** A text for secondary school is a hard one for a child. */
function hintOf(age: number): string {
  return age > 11 ? '. Shorter sentences and shorter words make it easier' : '';
}

/** Undefined before it was counted, and where there is nothing to count. */
function useReadingAge(words: string): number | null | undefined {
  const [age, setAge] = useState<number | null>();
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
  return words.trim() === '' ? undefined : age;
}
