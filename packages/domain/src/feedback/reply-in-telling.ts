/** What a partner replied, as it is brought into what is told. */
export interface PartnerWords {
  readonly partnerName: string;
  readonly reply: string;
}

/** White space and the marks around it aside: a line that was broken otherwise says the same. */
function plain(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

/** “Two friends from the choir.”, with who says it before it: never as if the teller, or the child, had said so. */
function quoted({ partnerName, reply }: PartnerWords): string {
  return `${partnerName} says: “${reply.trim()}”`;
}

/** True where what was told holds the reply to the letter, as that partner’s. Changed words are the teller’s own. */
export function holdsReply(told: string | null | undefined, words: PartnerWords): boolean {
  return plain(told ?? '').includes(plain(quoted(words)));
}

/** The words that are to be told, with the reply at their end; as they are where it stands in them already. */
export function withReply(told: string, words: PartnerWords): string {
  if (holdsReply(told, words)) return told;
  return [told.trim(), quoted(words)].filter(Boolean).join('\n\n');
}
