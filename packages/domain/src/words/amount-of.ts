import { numberText } from './number-text.js';
/** "1 review", "1,200 reviews". */
export function amountOf(count: number, one: string, many: string): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}
