import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../support/open-fixture-host.ts';

/** Whether this system lets a test take the network away and see every attempt to use it. */
const canTrace =
  process.platform === 'linux' &&
  spawnSync('unshare', ['-n', 'strace', '-f', '-o', '/dev/null', 'true']).status === 0;

/**
 * Chromium asks its system whether there is a road to an address of IPv6, by naming one to a socket of UDP. That sends
 * nothing; everything that would is a `sendto`, a `sendmsg` or a connection of TCP.
 */
const isQuestionOnly = (line: string): boolean => /connect\(.*AF_INET6.*"2001:4860:4860::8888"/.test(line);

describe.skipIf(!canTrace)(
  'on a machine without any network (where a test may take it away: Linux, as root, with strace)',
  () => {
    test('the window works, and neither it nor its browser tries to reach anybody', () => {
      const log = join(emptyFolder(), 'calls');
      const { status, stdout, stderr } = spawnSync(
        'unshare',
        // One line for each call on the network, of every process below.
        '-n strace -f -qq -e signal=none -e trace=connect,sendto,sendmsg,sendmmsg -o'
          .split(' ')
          .concat(log, process.execPath, join(import.meta.dirname, '..', 'support', 'netless-host.ts')),
        { encoding: 'utf8', timeout: 110_000 },
      );
      expect({ status, stdout }, stderr).toEqual({ status: 0, stdout: 'done\n' });
      const calls = readFileSync(log, 'utf8').split('\n');
      expect(calls.filter((line) => line.includes('AF_UNIX')).length, 'nothing was traced').toBeGreaterThan(
        0,
      );
      expect(calls.filter((line) => /AF_INET/.test(line) && !isQuestionOnly(line))).toEqual([]);
    });
  },
);
