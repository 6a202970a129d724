import { setTimeout as sleep } from 'node:timers/promises';

/** Asks until the answer is there (not null) and gives it; null after `milliseconds`. */
export async function waitUntil<T>(ask: () => Promise<T | null>, milliseconds: number): Promise<T | null> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== null || Date.now() > end) return answer;
    await sleep(8);
  }
}
