import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refusal, refuse } from '../../../core/kernel/refusal.ts';
import { countAttempt } from '../../../vault/keys/attempts.ts';
import { temporaryFolder } from '../../support/vault-files.ts';

const wrong = (): Promise<string> => Promise.resolve().then(() => refuse('wrong-passphrase'));
const right = (): Promise<string> => Promise.resolve('open');
const start = Date.UTC(2026, 10, 21, 9);

/** One attempt so many seconds after nine o'clock: what it gave, or the rule and the seconds to wait. */
const attempt = async (folder: string, seconds: number, open: () => Promise<string>): Promise<string> => {
  try {
    return await countAttempt(folder, () => new Date(start + seconds * 1_000).toISOString(), open);
  } catch (error) {
    if (!(error instanceof Refusal) || error.error.code !== 'refused') throw error;
    return `${error.error.rule} ${error.error.detail?.['seconds'] ?? ''}`.trim();
  }
};

describe('attempts to open a vault', () => {
  it('wait 1, 2, 4 ... 60 seconds after each failure; nothing in memory is needed to remember it', async () => {
    const folder = temporaryFolder();
    let now = 0;
    for (const wait of [1, 2, 4, 8, 16, 32, 60, 60]) {
      expect(await attempt(folder, now, wrong)).toBe('wrong-passphrase');
      expect(await attempt(folder, now, right)).toBe(`too-many-attempts ${wait}`);
      expect(await attempt(folder, now + wait - 0.5, right)).toBe('too-many-attempts 1');
      now += wait;
    }
    expect(await attempt(folder, now, right)).toBe('open');
  });

  it('begin anew after a good one', async () => {
    const folder = temporaryFolder();
    await attempt(folder, 0, wrong);
    await attempt(folder, 1, wrong);
    expect(await attempt(folder, 3, right)).toBe('open');
    expect(existsSync(join(folder, 'attempts.json'))).toBe(false);
    expect(await attempt(folder, 3, wrong)).toBe('wrong-passphrase');
    expect(await attempt(folder, 4, right)).toBe('open');
  });

  it('are counted before they are made, so ending the process in the middle undoes nothing', async () => {
    const folder = temporaryFolder();
    let inside = '';
    await attempt(folder, 0, () => {
      inside = readFileSync(join(folder, 'attempts.json'), 'utf8');
      return right();
    });
    expect(JSON.parse(inside)).toMatchObject({ failures: 1 });
  });

  it.runIf(process.platform === 'linux')(
    'can be made on a full disk, so that somebody can make room',
    async () => {
      const folder = temporaryFolder();
      symlinkSync('/dev/full', join(folder, 'attempts.json.new'));
      expect(await attempt(folder, 0, right)).toBe('open');
    },
  );

  it('do not run beside each other', async () => {
    const folder = temporaryFolder();
    const both = await Promise.all([attempt(folder, 0, right), attempt(folder, 0, right)]);
    expect(both).toEqual(['open', 'too-many-attempts 1']);
  });

  it('wait the whole delay again, and no longer, when the clock was set back', async () => {
    const folder = temporaryFolder();
    await attempt(folder, 0, wrong);
    await attempt(folder, 1, wrong);
    const lastYear = -31_536_000;
    expect(await attempt(folder, lastYear, right)).toBe('too-many-attempts 2');
    expect(await attempt(folder, lastYear + 1, right)).toBe('too-many-attempts 1');
    expect(await attempt(folder, lastYear + 2, right)).toBe('open');
  });

  it('are not counted when the passphrase was not the trouble', async () => {
    const folder = temporaryFolder();
    await attempt(folder, 0, wrong);
    const damaged = () => Promise.resolve().then(() => refuse('keys-damaged'));
    expect(await attempt(folder, 1, damaged)).toBe('keys-damaged');
    expect(await attempt(folder, 1, right)).toBe('open');
    expect(await attempt(folder, 2, damaged)).toBe('keys-damaged');
    expect(await attempt(folder, 2, right)).toBe('open');
  });

  it.each([
    '',
    '{',
    '{"failures":-1,"lastAt":"2026-11-21T09:00:00Z"}',
    '{"failures":0}',
    'x'.repeat(1_000_001),
  ])('wait the longest delay once when the count cannot be read (%#)', async (content) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'attempts.json'), content);
    expect(await attempt(folder, 0, right)).toBe('too-many-attempts 60');
    expect(await attempt(folder, 60, right)).toBe('open');
  });

  it('wait the longest delay once when a folder stands in the place of the count', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'attempts.json'));
    expect(await attempt(folder, 0, right)).toBe('too-many-attempts 60');
    expect(await attempt(folder, 60, right)).toBe('open');
  });
});
