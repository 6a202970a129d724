export type TextOfFile =
  | { readonly ok: true; readonly text: string }
  /** One sentence that says what to do. */
  | { readonly ok: false; readonly problem: string };

const otherKinds: readonly { readonly starts: readonly number[]; readonly sentence: (name: string) => string }[] = [
  { starts: [0x50, 0x4b], sentence: (name) => `${name} is a workbook. In Excel, save the sheet as “CSV UTF-8”.` },
  { starts: [0xd0, 0xcf], sentence: (name) => `${name} is an old workbook. In Excel, save the sheet as “CSV UTF-8”.` },
  { starts: [0x25, 0x50, 0x44, 0x46], sentence: (name) => `${name} is a PDF. Export the data itself, as CSV.` },
  { starts: [0xff, 0xfe], sentence: inUtf16 },
  { starts: [0xfe, 0xff], sentence: inUtf16 },
];

function inUtf16(name: string): string {
  return `${name} is “Unicode text” (UTF-16). Save it as “CSV UTF-8”, then choose it again.`;
}

/**
 * The text of a CSV file, or what it is instead. `decode` reads UTF-8 and throws where the bytes are none.
 */
export function textOfFile(name: string, bytes: Uint8Array, decode: (bytes: Uint8Array) => string): TextOfFile {
  const kind = otherKinds.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte));
  if (kind !== undefined) return { ok: false, problem: kind.sentence(name) };
  if (bytes.indexOf(0) !== -1) {
    return { ok: false, problem: `${name} is not plain text. Export it again as CSV (UTF-8).` };
  }
  try {
    return { ok: true, text: decode(bytes) };
  } catch {
    return { ok: false, problem: `${name} is not in UTF-8. Save it as “CSV UTF-8”, then choose it again.` };
  }
}
