// Runs before the first paint, and before the app's code is here.
try {
  // A person who chose dark never sees a white flash.
  const choice = localStorage.getItem('heard-theme');
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
} catch {
  // Storage is switched off: the system's own choice applies.
}

// Where the app’s own code never comes (the connection breaks off, or Heard was renewed in this very moment), the grey
// lines would promise a page for ever.
addEventListener(
  'error',
  ({ target }) => {
    if (target.type !== 'module') return;
    const said = navigator.onLine ? 'This page did not arrive whole' : 'No connection';
    document.querySelector('.loading').outerHTML = `<div class="state state--failed" role="alert">
      <p class="state__title">${said}</p>
      <div class="state__words">Nothing you wrote is lost. Check your connection, then try again.</div>
      <a class="button button--primary" href="">Try again</a></div>`;
    addEventListener('online', () => location.reload());
  },
  true, // an error of a file is told to nobody above it
);

// Who is signed in, and the files of the page at this address, are asked for side by side with the app's code; what the
// page itself asks first, as soon as it is known for whom. What comes too late, or not at all, the app asks for itself.
{
  const { session, files, pages, styles } = JSON.parse(document.getElementById('early').textContent);
  const [, needed = [], questions = [], top = '', inDemo = top] =
    pages.find(([pattern]) => new RegExp(pattern).test(location.pathname)) ?? [];
  const early = new Map(); // by the client's own names for them: see early-answers.ts
  const ask = (question, whose) => {
    const answer = whose.then(
      (headers) =>
        headers &&
        fetch('/graphql', {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept: 'application/graphql-response+json,application/json;q=0.9',
            'apollo-require-preflight': 'true',
            ...headers,
          },
          body: JSON.stringify(question),
        }),
    );
    early.set(`${question.operationName} ${JSON.stringify(question.variables)}`, answer);
    return answer;
  };
  const whose = ask(session, Promise.resolve({}))
    .then(async (answer) => {
      const { me } = (await answer.clone().json()).data;
      return me && { 'heard-account': me.id };
    })
    .catch(() => null); // nothing is asked for somebody who isn't known
  if (location.search === '') for (const question of questions) ask(question, whose).catch(() => undefined);
  window.heardEarly = early;
  window.heardTop = 'demo' in document.documentElement.dataset ? inDemo : top; // put in its place by first-top.js
  // What is shown first needs none of them: they are asked for as soon as it is painted, unless the app has asked by then.
  const askForFiles = () => {
    for (const place of needed) {
      const href = `/${files[place]}`;
      if (document.querySelector(`link[href$="${href}"]`)) continue; // the app writes whole addresses
      const link = document.createElement('link');
      link.rel = href.endsWith('.css') ? 'stylesheet' : 'modulepreload';
      link.fetchPriority = 'low';
      link.href = href;
      document.head.append(link);
    }
  };
  requestAnimationFrame(() => setTimeout(askForFiles));
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
