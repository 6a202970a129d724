import { type RefObject, useEffect, useRef } from 'react';

/** For a sentence that takes the place of the button or form that was used: whoever uses the keyboard goes on from it. */
export function useFocusWhen(isChanged: boolean | number): RefObject<HTMLParagraphElement | null> {
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isChanged !== false && isChanged !== 0) sentence.current?.focus();
  }, [isChanged]);
  return sentence;
}
