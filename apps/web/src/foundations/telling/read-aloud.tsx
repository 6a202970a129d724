import { useEffect, useState, useSyncExternalStore } from 'react';

import { Button } from '../../ui/button';

interface ReadAloudProps {
  readonly words: string;
  /** A language tag. */
  readonly language: string;
}

/** Reads words aloud by a voice of the device itself: what was said to a child goes to nobody's server. Absent without one. */
export function ReadAloud({ words, language }: ReadAloudProps) {
  const voice = useVoiceOfDevice(language);
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => {
    if (!speaking) return undefined;
    const { speechSynthesis } = window;
    return () => speechSynthesis.cancel();
  }, [speaking]);
  if (voice === null) return null;
  const speak = () => {
    const spoken = new SpeechSynthesisUtterance(words);
    spoken.voice = voice;
    spoken.lang = voice.lang;
    for (const end of ['end', 'error']) spoken.addEventListener(end, () => setSpeaking(false));
    window.speechSynthesis.speak(spoken);
    setSpeaking(true);
  };
  return (
    <Button look="secondary" size="small" onClick={speaking ? () => setSpeaking(false) : speak}>
      {speaking ? 'Stop reading' : 'Read aloud'}
    </Button>
  );
}

function voiceOf(language: string): SpeechSynthesisVoice | null {
  if (!('speechSynthesis' in window)) return null;
  const isOf = ({ lang }: SpeechSynthesisVoice) => lang.toLowerCase().split(/[-_]/)[0] === language.split('-')[0];
  return window.speechSynthesis.getVoices().find((voice) => voice.localService && isOf(voice)) ?? null;
}

/** A browser may learn of its voices late. */
function listen(onChange: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => undefined;
  const { speechSynthesis } = window;
  speechSynthesis.addEventListener('voiceschanged', onChange);
  return () => speechSynthesis.removeEventListener('voiceschanged', onChange);
}

function useVoiceOfDevice(language: string): SpeechSynthesisVoice | null {
  return useSyncExternalStore(listen, () => voiceOf(language));
}
