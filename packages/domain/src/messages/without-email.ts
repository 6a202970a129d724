/** What is left to do while Heard sends no email: roles that two people give have no link that one of them could use. */
export const withoutEmail =
  'Until then, make a link in the person’s account and hand it over yourself. Whoever’s role needed a second person’s yes waits for the email, or comes by your council’s sign-on.';
