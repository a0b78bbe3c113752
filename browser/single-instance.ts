import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A place where a second start of the same home folder finds the first: a pipe on Windows, a socket elsewhere. */
const placeOf = (home: string): string => {
  const id = createHash('sha256').update(resolve(home)).digest('hex').slice(0, 24);
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\vertrouwd-${id}`
    : join(process.env['XDG_RUNTIME_DIR'] ?? tmpdir(), `vertrouwd-${id}.sock`);
};

const listen = (place: string, onSecondStart: () => void): Promise<Server> =>
  new Promise((settle, fail) => {
    const server = createServer((socket) => {
      socket.destroy();
      onSecondStart();
    });
    server.once('error', fail);
    server.listen(place, () => settle(server));
    server.unref();
  });

const answers = (place: string): Promise<boolean> =>
  new Promise((settle) => {
    const socket = connect(place);
    socket.once('connect', () => {
      socket.destroy();
      settle(true);
    });
    socket.once('error', () => settle(false));
  });

/** The one right to run on a home folder; `release` gives it back. */
export type Instance = { readonly release: () => void };

/**
 * Takes the right to run on `home`, or gives null when a running instance answers; that one then gets `onSecondStart`
 * (it comes to the front). A socket that nobody answers was left by a process that was killed, and is replaced.
 */
export const claimInstance = async (home: string, onSecondStart: () => void): Promise<Instance | null> => {
  const place = placeOf(home);
  const claimed = async (): Promise<Instance> => {
    const server = await listen(place, onSecondStart);
    return { release: () => server.close() };
  };
  try {
    return await claimed();
  } catch {
    if (await answers(place)) return null;
    rmSync(place, { force: true });
    return claimed();
  }
};
