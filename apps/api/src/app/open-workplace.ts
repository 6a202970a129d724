import { bankHolidaysEnglandAndWales } from '@heard/domain/calendar/bank-holidays-england-and-wales';
import { createClock } from '../platform/clock.js';
import { createDataSource } from '../platform/data-source.js';
import { LiveFeed } from '../platform/live.js';
import { patienceOfRequests } from '../platform/patience.js';
import type { Workplace } from '../platform/work.js';
import type { Config } from './config.js';
import { entities } from './entities.js';

/** A data source and a clock, as every unit of work needs them. */
export async function openWorkplace(
  runningUrl: string,
  { today, smtp, oidc }: Pick<Config, 'today' | 'smtp'> & Partial<Pick<Config, 'oidc'>>,
): Promise<Workplace> {
  const dataSource = createDataSource({ url: runningUrl, entities, migrations: [], patience: patienceOfRequests });
  await dataSource.initialize();
  return {
    dataSource,
    clock: createClock(today),
    holidays: bankHolidaysEnglandAndWales,
    live: new LiveFeed(runningUrl),
    sendsEmail: smtp !== null,
    issuer: oidc?.issuer ?? null,
  };
}
