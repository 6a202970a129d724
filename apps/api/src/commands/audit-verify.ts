import { parseArgs } from 'node:util';
import { amountOf } from '@heard/domain/words/amount-of';
import { sealInWords } from '@heard/domain/audit/seal-breaks';
import { withClient } from '@heard/embedded-postgres/connection';
import { readConfig } from '../app/config.js';
import { dataDirectory } from '../app/data-directory.js';
import { reachDatabase } from '../app/database.js';
import { sentenceFor } from '../app/start-sentence.js';
import { beginToVerify } from '../database/seals/seals.queries.js';
import { type BrokenSeal, type Verified, verifySeals } from '../database/seals/verify-seals.js';
import { secondsSince, tellLine, tellShare } from './backup-command.js';

const usage = 'Use: npm run audit:verify [-- --noted NUMBER:CHECKSUM], as an earlier run or the access log showed it';

/** It could not be looked at: neither whole nor broken. */
class VerifyRefusal extends Error {}

interface Noted {
  readonly number: number;
  readonly root: string;
}

function notedBefore(): Noted | null {
  try {
    const { noted } = parseArgs({ options: { noted: { type: 'string' } } }).values;
    if (noted === undefined) return null;
    const [, number, root] = /^(\d{1,9}):([0-9a-f]{8,64})$/.exec(noted.trim().toLowerCase()) ?? [];
    if (number !== undefined && root !== undefined) return { number: Number(number), root };
  } catch {
    // an option that there is not: the usage says what there is
  }
  throw new VerifyRefusal(usage);
}

const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' });

function inWords({ seal, breaks, since }: BrokenSeal): string {
  return sealInWords(seal, breaks, {
    since: since === null ? null : moments.format(since),
    until: moments.format(seal.sealedAt),
  });
}

function summary({ seals, lines, unsealed, last }: Verified, seconds: string): string {
  const rest =
    unsealed === 0 ? '' : ` ${amountOf(unsealed, 'line is', 'lines are')} not sealed yet: that is done each hour.`;
  if (last === null) return `Nothing of the audit log has been sealed yet.${rest}\n`;
  const counted = `${amountOf(lines, 'line', 'lines')} under ${amountOf(seals, 'seal', 'seals')}`;
  return `The audit log is whole: ${counted}, the last made on ${moments.format(last.sealedAt)}, looked at in ${seconds}.${rest}\nNote elsewhere, to be compared one day: --noted ${last.number}:${last.root}\n`;
}

async function verify(noted: Noted | null): Promise<boolean> {
  const began = performance.now();
  const config = readConfig(process.env);
  const database = await reachDatabase(config, await dataDirectory(config.dataDir), { join: true });
  try {
    return await withClient(database.ownerUrl, async (owner) => {
      if (!(await beginToVerify(owner))) {
        throw new VerifyRefusal(
          'Start this version of Heard once, and wait an hour: an older one has not sealed the log.',
        );
      }
      let notedHolds = noted === null;
      const verified = await verifySeals(owner, {
        tell: tellShare('Looking'),
        onBroken: (broken) => tellLine(inWords(broken)),
        onSeal: ({ number, root }) => {
          if (number === noted?.number) notedHolds = root.startsWith(noted.root);
        },
      });
      if (!notedHolds)
        tellLine(`Seal ${noted?.number} is not the one that was noted: another chain was put in its place.`);
      if (verified.broken.length === 0 && notedHolds) {
        process.stdout.write(summary(verified, secondsSince(began)));
        return true;
      }
      tellLine('The audit log is broken, as said above. Keep this database and the last backups as they are.');
      return false;
    });
  } catch (error) {
    throw await database.reasonFor(error);
  } finally {
    await database.stop();
  }
}

try {
  process.exitCode = (await verify(notedBefore())) ? 0 : 1;
} catch (error) {
  tellLine(error instanceof VerifyRefusal ? error.message : sentenceFor(error));
  process.exitCode = 2;
}
