import { longest } from '@heard/domain/validation/text-lengths';

/** As many bytes as one request carries: base 64 makes four letters of three. */
export const largestFile = (longest.file / 4) * 3;

/** The file's bytes as base 64: a workbook is no text. */
export async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return btoa(pieces.join(''));
}
