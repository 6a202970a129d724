import pino from 'pino';

export type Log = pino.Logger;

/** Structured lines without personal data: what was asked is never logged, only that it failed and under which reference. */
export function createLog(level: 'info' | 'silent' | 'warn'): Log {
  return pino({
    level,
    base: null,
    redact: ['*.password', '*.token', '*.words', '*.parameters', 'err.parameters', 'err.driverError.detail'],
  });
}
