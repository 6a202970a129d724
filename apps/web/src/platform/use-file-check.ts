import { longest } from '@heard/domain/validation/text-lengths';
import { useState } from 'react';

import { errorFields, errorSentence } from './request-errors';

/** As many bytes as one request carries: base 64 makes four letters of three. */
export const largestFile = (longest.file / 4) * 3;

/** The file's bytes as base 64: a workbook is no text. */
export async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return btoa(pieces.join(''));
}

/** A chosen file on its way: what was found in it so far, what was wrong, and whether somebody waits for an answer. */
export function useFileCheck<Checked>() {
  const [checked, setChecked] = useState<Checked | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  /** Asks the server; answers what it found, or null where it refused the file. */
  const send = async (task: () => Promise<Checked | undefined>): Promise<Checked | null> => {
    setBusy(true);
    setProblem(null);
    try {
      const found = (await task()) ?? null;
      setChecked(found);
      return found;
    } catch (error) {
      setProblem(errorFields(error)['content'] ?? errorSentence(error));
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { checked, setChecked, problem, setProblem, busy, send };
}
