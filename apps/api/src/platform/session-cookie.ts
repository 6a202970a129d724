/** A cookie of ours: over https a `__Host-` one, over plain http on loopback a plain one. No script can read it. */
export interface Cookie {
  read(header: string | undefined): string | null;
  /** The Set-Cookie header for a value, or for ending it. */
  write(value: string | null): string;
}

const workingDay = 60 * 60 * 12; // seconds; the session's own end is in the database
const tenMinutes = 600; // seconds
const halfAYear = 60 * 60 * 24 * 180; // seconds

function createCookie(plainName: string, lifetime: number, secure: boolean): Cookie {
  const name = secure ? `__Host-${plainName}` : plainName;
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return {
    read(header) {
      for (const part of (header ?? '').split(';')) {
        const [key, value] = part.trim().split('=');
        if (key === name && value !== undefined && value !== '') return value;
      }
      return null;
    },
    write: (value) =>
      value === null ? `${name}=; ${attributes}; Max-Age=0` : `${name}=${value}; ${attributes}; Max-Age=${lifetime}`,
  };
}

/** How the session travels. */
export function createSessionCookie(secure: boolean): Cookie {
  return createCookie('heard', workingDay, secure);
}

/** What a browser keeps while its user is at the council's sign-on. It comes back from there: `Lax` lets it. */
export function createSignOnCookie(secure: boolean): Cookie {
  return createCookie('heard-sign-on', tenMinutes, secure);
}

/** What a browser keeps while its user is asked for a passkey. No other site's page has it sent. */
export function createChallengeCookie(secure: boolean): Cookie {
  return createCookie('heard-challenge', tenMinutes, secure);
}

/** By which a device is known again on which somebody has signed in before; it opens nothing. */
export function createDeviceCookie(secure: boolean): Cookie {
  return createCookie('heard-device', halfAYear, secure);
}
