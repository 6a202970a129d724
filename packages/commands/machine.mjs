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
    throw new Refusal(
      'Start Heard on Linux x64, on Windows in its subsystem for Linux: it can’t run on Windows itself.',
    );
  }
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Refusal(
    `Install Node.js ${oldestNode.join('.')} or newer from https://nodejs.org: this is ${process.versions.node}.`,
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
