import type { GraphqlContext } from './graphql-context.js';
import { newToken } from './session-token.js';

/*
 * A device on which somebody has signed in to an account shows a cookie that says so. It opens nothing: guesses of
 * strangers are counted apart from it, so that they can't shut out whom the account belongs to.
 */

function seal({ request }: GraphqlContext, mark: string, email: string): string {
  return request.hashToken(`device ${mark} ${email.toLowerCase()}`);
}

/** Marks this device as one on which this account was signed in to. */
export function rememberDevice(ctx: GraphqlContext, email: string): void {
  const mark = newToken();
  ctx.request.setDevice(`${mark}.${seal(ctx, mark, email)}`);
}

/** A hash of the device, where this account was signed in to on it before; null: it was not, or shows nothing true. */
export function knownDevice(ctx: GraphqlContext, email: string): string | null {
  const [mark, shown] = (ctx.request.device ?? '').split('.');
  if (mark === undefined || shown === undefined || shown !== seal(ctx, mark, email)) return null;
  return ctx.request.hashToken(`device ${mark}`);
}
