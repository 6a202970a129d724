/** How the session travels: over https as a `__Host-` cookie, over plain http on loopback as a plain one. */
export interface SessionCookie {
  read(header: string | undefined): string | null;
  /** The Set-Cookie header for a token, or for ending the session. */
  write(token: string | null): string;
}

const lifetime = 60 * 60 * 12; // seconds: a working day; the session's own end is in the database

export function createSessionCookie(secure: boolean): SessionCookie {
  const name = secure ? '__Host-heard' : 'heard';
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return {
    read(header) {
      for (const part of (header ?? '').split(';')) {
        const [key, value] = part.trim().split('=');
        if (key === name && value !== undefined && value !== '') return value;
      }
      return null;
    },
    write: (token) =>
      token === null ? `${name}=; ${attributes}; Max-Age=0` : `${name}=${token}; ${attributes}; Max-Age=${lifetime}`,
  };
}
