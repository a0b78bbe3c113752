// The door of every npm command: node build/bootstrap.mjs COMMAND [arguments].
// Plain JavaScript without packages, for the Node that the machine happens to have; it makes the machine ready and hands
// over to build/commands/COMMAND.ts on the project's own Node 24. All that it says goes to stderr.
const [command = '', ...args] = process.argv.slice(2);

/** @type {(reason: string) => void} */
const stop = (reason) => {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
};

if (Number.parseInt(process.versions.node, 10) < 20) {
  stop(
    `Vertrouwd heeft Node 20 of nieuwer nodig; dit is ${process.versions.node}. Zie https://nodejs.org. (Node 20 or newer is needed.)`,
  );
} else {
  // Loaded only now: an older Node would stumble over these files before it could say why.
  const { makeReady } = await import('./setup/make-ready.mjs');
  const { handOver } = await import('./setup/hand-over.mjs');
  try {
    await handOver(await makeReady(command), command, args);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'SetupError') throw error;
    stop(error.message);
  }
}
