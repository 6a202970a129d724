// Runs before the first paint, and before the app's code is here.
try {
  // A person who chose dark never sees a white flash.
  const choice = localStorage.getItem('heard-theme');
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
} catch {
  // Storage is switched off: the system's own choice applies.
}

// Who is signed in, and the files of the page at this address, are asked for side by side with the app's code. What comes
// too late, or not at all, the app asks for itself.
{
  const { session, files, pages, styles } = JSON.parse(document.getElementById('early').textContent);
  const answer = fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json,application/json;q=0.9',
      'apollo-require-preflight': 'true',
    },
    body: JSON.stringify(session),
  });
  answer.catch(() => undefined);
  window.heardEarly = new Map([[session.operationName, answer]]);
  const [, needed] = pages.find(([pattern]) => new RegExp(pattern).test(location.pathname)) ?? [];
  for (const place of needed ?? []) {
    const link = document.createElement('link');
    link.rel = files[place].endsWith('.css') ? 'stylesheet' : 'modulepreload';
    link.fetchPriority = 'low'; // what is shown first needs none of them
    link.href = `/${files[place]}`;
    document.head.append(link);
  }
  // A page that is opened later names the entry's styles among its own. They are written into this one: a link that fetches
  // nothing says so. Written into the page as well, it would be fetched before the browser reads that it is not wanted.
  for (const file of styles) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.setAttribute('disabled', '');
    link.href = `/${file}`;
    document.head.append(link);
  }
}
