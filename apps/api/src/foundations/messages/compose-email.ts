import type { EmailText } from './email-template.js';

export interface ComposedEmail {
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

const paragraph = (html: string): string => `<p style="margin:0 0 16px">${html}</p>`;

/**
 * The same in plain text and in HTML. Nothing is fetched when it is read: no picture, no font, nothing that tells anybody
 * that it was opened. The address is written out too, since some programs take links away.
 */
export function composeEmail(text: EmailText, publicUrl: string, council: string): ComposedEmail {
  const { subject, lines, link, after = [] } = text;
  const end = `Sent by Heard, for ${council}. Nobody reads answers to this address.`;
  const address = link === undefined ? null : `${publicUrl}${link.path}`;
  const said = link === undefined ? [] : [`${link.says}:\n${address}`];
  const linked =
    link === undefined || address === null
      ? []
      : [`<a href="${escaped(address)}">${escaped(link.says)}</a>`, escaped(address)];
  const body = [...lines.map(escaped), ...linked, ...[...after, end].map(escaped)].map(paragraph).join('\n');
  return {
    subject,
    plain: `${[...lines, ...said, ...after, end].join('\n\n')}\n`,
    html: `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;margin:24px;max-width:560px">
${body}
</body></html>
`,
  };
}
