/*
 * A backup is a tar file, so that it can be opened in ten years without Heard. What makes one is the fixed head of 512
 * bytes below (POSIX 1003.1-1988, ustar); the libraries for it bring code for file systems that nothing here needs.
 */

export const block = 512;

const zeros = Buffer.alloc(block);

/** Two empty blocks end the archive. */
export const endOfArchive = Buffer.alloc(2 * block);

interface TarHead {
  readonly name: string;
  /** Bytes of what follows, without what fills its last block. */
  readonly size: number;
}

/** Eight bytes of the head are its own checksum, counted as if they were blanks. */
function checksumOf(head: Buffer): string {
  const others = head.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);
  return `${others.toString(8).padStart(6, '0')}\0 `;
}

function headOf({ name, size }: TarHead): Buffer {
  const head = Buffer.alloc(block);
  head.write(name, 0, 100);
  head.write('0000600\0', 100); // nobody else may read what is taken out of it either
  head.write('0000000\0', 108);
  head.write('0000000\0', 116);
  head.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  head.write('00000000000\0', 136);
  head.write('0', 156); // a plain file
  head.write('ustar\0', 257);
  head.write('00', 263);
  head.write(checksumOf(head), 148);
  return head;
}

/** How much fills the last block after this many bytes. */
export function fillingAfter(size: number): number {
  return (block - (size % block)) % block;
}

/** One file of the archive, in the pieces that are to be written. */
export function tarEntry(name: string, content: Buffer): readonly Buffer[] {
  return [headOf({ name, size: content.length }), content, zeros.subarray(0, fillingAfter(content.length))];
}

/** What a head says; null where it is none. */
export function readHead(head: Buffer): TarHead | null {
  if (head.length !== block || head.toString('latin1', 148, 156) !== checksumOf(head)) return null;
  const name = head.toString('utf8', 0, 100).replace(/\0.*$/s, '');
  const size = Number.parseInt(head.toString('latin1', 124, 135), 8);
  return name === '' || !Number.isSafeInteger(size) ? null : { name, size };
}
