/** What a browser does with addresses and cookies, and nothing else: it goes on until an address is not to be opened. */
export interface Walk {
  /** Where it stopped. */
  readonly address: URL;
  readonly status: number;
  readonly text: string;
}

export interface Walker {
  readonly cookies: Map<string, string>;
  /** Opens an address, and those it leads to, as long as `goesOn` says so. */
  open(address: string, goesOn?: (next: URL) => boolean, form?: Readonly<Record<string, string>>): Promise<Walk>;
}

/** Cookies by host and port, as tests need them: on a machine every port is the same site. */
export function openWalker(): Walker {
  const cookies = new Map<string, string>();
  const keep = (url: URL, answer: Response): void => {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      const key = `${url.host} ${pair.slice(0, at)}`;
      if (/max-age=0/i.test(line) || pair.slice(at + 1) === '') cookies.delete(key);
      else cookies.set(key, pair.slice(at + 1));
    }
  };
  const cookieFor = (url: URL): string =>
    [...cookies]
      .filter(([key]) => key.startsWith(`${url.host} `))
      .map(([key, value]) => `${key.slice(url.host.length + 1)}=${value}`)
      .join('; ');
  return {
    cookies,
    async open(address, goesOn = () => true, form) {
      let url = new URL(address);
      let body = form;
      for (;;) {
        const answer = await fetch(url, {
          method: body === undefined ? 'GET' : 'POST',
          redirect: 'manual',
          headers: { cookie: cookieFor(url) },
          ...(body === undefined ? {} : { body: new URLSearchParams(body) }),
        });
        keep(url, answer);
        const next = answer.headers.get('location');
        const text = await answer.text();
        if (next === null) return { address: url, status: answer.status, text };
        const target = new URL(next, url);
        if (!goesOn(target)) return { address: target, status: answer.status, text };
        [url, body] = [target, undefined];
      }
    },
  };
}
