/** Why a command ends with code 1, in one sentence that says what to do; `details` stand above it. */
export class Refusal extends Error {
  constructor(sentence, details = '') {
    super(sentence);
    this.details = details;
  }
}

const oldestNode = [20, 19];

function checkMachine() {
  if (process.platform === 'win32') {
    throw new Refusal('Start Heard in the Windows Subsystem for Linux (WSL): it can’t run on Windows itself.');
  }
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Refusal(
    `Install Node.js ${oldestNode.join('.')} or newer from https://nodejs.org: this is ${process.versions.node}.`,
  );
}

/**
 * Says what to know of Heard on this machine; nothing where it was tried by hand.
 * @param {(line: string) => void} tell
 * @param {{ platform: string, arch: string }} machine
 */
export function sayWhetherTried(tell, { platform, arch } = process) {
  if (platform === 'linux' && arch === 'x64') return;
  tell(
    `Heard was tried by hand on Linux x64 alone. On ${platform} ${arch} the project’s workflow runs the checks and the tests of the server and the web app, and no journeys.`,
  );
}

/** Runs a command on a machine that can run Heard. Whatever it refuses is said in one sentence, with code 1. */
export async function command(task) {
  try {
    checkMachine();
    await task();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.details === '' ? '' : `${error.details.trimEnd()}\n`}${error.message}\n`);
    process.exit(1);
  }
}
