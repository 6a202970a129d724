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

function isNewEnough(glibc: string): boolean {
  const [major = 0, minor = 0] = glibc.split('.').map(Number);
  return major > 2 || (major === 2 && minor >= 27);
}

function describe({ os, cpu, glibc }: Platform): string {
  if (os !== 'linux') return `${os} ${cpu}`;
  return `${os} ${cpu} ${glibc === null ? 'without glibc' : `with glibc ${glibc}`}`;
}

/** What the packages with the server call this machine. */
export function machineOf({ os, cpu }: Pick<Platform, 'os' | 'cpu'>): string {
  return `${os}-${cpu}`;
}

const machines = new Set(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64']);

/** Throws where no PostgreSQL comes with Heard: it is built for Linux with glibc 2.27 or later and for macOS. */
export function assertSupportedPlatform(platform: Platform): void {
  const { os, glibc } = platform;
  const isOldLinux = os === 'linux' && (glibc === null || !isNewEnough(glibc));
  if (machines.has(machineOf(platform)) && !isOldLinux) return;
  throw new EmbeddedPostgresError(
    `Start Heard on Linux with glibc 2.27 or later or on macOS, on an x64 or arm64 processor, or set DATABASE_URL to a PostgreSQL of your own: the database that comes with Heard can't run on ${describe(platform)}.`,
  );
}
