const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * What a person quotes on the telephone: `F-7K3M-9TQD`, the last 40 bits of the record's id. It is made from
 * the random end of the id, so that two references say nothing about how many records lie between them.
 */
export function feedbackReference(id: string): string {
  const digits = id.replaceAll('-', '');
  if (!/^[0-9a-f]{32}$/i.test(digits)) throw new RangeError(`Not an id: ${id}`);
  let rest = BigInt(`0x${digits.slice(-10)}`);
  let text = '';
  for (let place = 0; place < 8; place += 1) {
    text = letters.charAt(Number(rest & 31n)) + text;
    rest >>= 5n;
  }
  return `F-${text.slice(0, 4)}-${text.slice(4)}`;
}
