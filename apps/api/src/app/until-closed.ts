import type { ServerResponse } from 'node:http';

/** Does this, and waits until the answer has gone or whoever asked has left; does nothing for who has left already. */
export async function untilClosed(response: ServerResponse, task: () => void): Promise<void> {
  return new Promise((resolve) => {
    if (response.closed) return resolve();
    response.once('close', resolve);
    task();
  });
}
