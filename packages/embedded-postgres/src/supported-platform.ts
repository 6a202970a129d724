import { EmbeddedPostgresError } from './embedded-postgres-error.js';

export interface Platform {
  readonly os: string;
  readonly cpu: string;
  /** The version of glibc that Node runs on; null where there is none, as on Alpine. */
  readonly glibc: string | null;
}

function glibcVersion(): string | null {
  Object.assign(process.report, { excludeNetwork: true }); // no look-ups of host names
  const report: unknown = process.report.getReport();
  if (typeof report !== 'object' || report === null || !('header' in report)) return null;
  const { header } = report;
  if (typeof header !== 'object' || header === null || !('glibcVersionRuntime' in header)) return null;
  return typeof header.glibcVersionRuntime === 'string' ? header.glibcVersionRuntime : null;
}

export function thisPlatform(): Platform {
  return { os: process.platform, cpu: process.arch, glibc: process.platform === 'linux' ? glibcVersion() : null };
}

/** Throws where the PostgreSQL inside the npm package can't run: it is built for Linux on x64 with glibc 2.27 or later. */
export function assertSupportedPlatform({ os, cpu, glibc }: Platform): void {
  const [major = 0, minor = 0] = (glibc ?? '0.0').split('.').map(Number);
  const glibcIsNewEnough = major > 2 || (major === 2 && minor >= 27);
  if (os === 'linux' && cpu === 'x64' && glibcIsNewEnough) return;
  const found =
    os === 'linux' ? `${os} ${cpu} ${glibc === null ? 'without glibc' : `with glibc ${glibc}`}` : `${os} ${cpu}`;
  throw new EmbeddedPostgresError(
    `Start Heard on Linux x64 with glibc 2.27 or later, or set DATABASE_URL to a PostgreSQL of your own: the database that comes with Heard can't run on ${found}.`,
  );
}
