import { useState } from 'react';

import { errorFields, errorSentence } from './request-errors';

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
