/** Says one sentence on stderr and ends with code 1. */
export function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const oldestNode = [20, 19];

/** Ends with one sentence on a machine that can't run Heard. */
export function checkMachine() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    refuse(
      `Install Node.js ${oldestNode.join('.')} or newer from https://nodejs.org: this is ${process.versions.node}.`,
    );
  }
}
