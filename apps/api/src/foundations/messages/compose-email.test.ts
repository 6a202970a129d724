import { expect, test } from 'vitest';
import { composeEmail } from './compose-email.js';

const text = {
  subject: 'Your account',
  lines: ['Somebody made an account for you & yours.'],
  link: { says: 'Choose a password', path: '/join/a-b_c' },
  after: ['It works for seven days.'],
};

test('says the same in plain text and in HTML, with the whole address in both', () => {
  const { subject, plain, html } = composeEmail(text, 'https://heard.example.gov.uk', 'Test <Council>');
  expect(subject).toBe('Your account');
  expect(plain).toBe(
    [
      'Somebody made an account for you & yours.',
      'Choose a password:\nhttps://heard.example.gov.uk/join/a-b_c',
      'It works for seven days.',
      'Sent by Heard, for Test <Council>. Nobody reads answers to this address.',
    ].join('\n\n') + '\n',
  );
  expect(html).toContain('for you &amp; yours');
  expect(html).toContain('<a href="https://heard.example.gov.uk/join/a-b_c">Choose a password</a>');
  expect(html).toContain('https://heard.example.gov.uk/join/a-b_c</p>');
  expect(html).toContain('Test &lt;Council&gt;');
  expect(html).not.toMatch(/<img|src=|http:/);
});

test('needs no link', () => {
  const { plain } = composeEmail({ subject: 'Done', lines: ['It is done.'] }, 'https://heard.example.gov.uk', 'Here');
  expect(plain).not.toContain('https');
});
