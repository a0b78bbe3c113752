import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditHead } from '../../db/repositories/audit.ts';
import { closeVaultFile, openVaultFile } from '../../db/open.ts';
import { value } from '../../db/sql.ts';
import { gapAgainstLedger } from '../../vault/audit/at-opening.ts';
import { aClient } from './a-client.ts';
import { openTestVault } from './open-vault.ts';
import { aHome, keyOf } from './worker-vault.ts';

/** What flipping bits in a left-over WAL did: how many cost nothing, how many cost rows, and which of those nobody noticed. */
export type Flips = {
  readonly harmless: number;
  readonly costly: number;
  readonly unnoticed: number;
  readonly mostLost: number;
};

/**
 * Leaves a vault as a power cut would, with its last commits in the WAL only; flips one bit of that WAL, `times` times
 * at places all over it; and looks at each opening whether what it cost was noticed.
 */
export const flipWal = async (times: number): Promise<Flips> => {
  const vault = await openTestVault();
  const left = join(aHome(), 'kluis.vertrouwd');
  try {
    await vault.call('vault.lock', {});
    await vault.unlock();
    for (let person = 0; person < 9; person += 1)
      await vault.call('clients.add', aClient({ familyName: `Berg ${String.fromCodePoint(65 + person)}` }));
    cpSync(vault.folder, left, { recursive: true });
  } finally {
    await vault.close();
  }
  const aside = join(aHome(), 'kluis.vertrouwd');
  cpSync(left, aside, { recursive: true });
  const key = await keyOf(aside);
  const wal = readFileSync(join(left, 'vault.db-wal'));
  const look = (flip: number) => {
    const folder = `${left}-${flip}`;
    cpSync(left, folder, { recursive: true });
    if (flip >= 0) {
      const at = Math.floor(((flip + 0.61) / times) * wal.length);
      const flipped = Buffer.from(wal);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (flip % 8));
      writeFileSync(join(folder, 'vault.db-wal'), flipped);
    }
    const db = openVaultFile(join(folder, 'vault.db'), key);
    try {
      const clients = value<number>(db, 'SELECT count(*) FROM client') ?? 0;
      return { clients, lines: auditHead(db)?.seq ?? 0, isNoticed: gapAgainstLedger(db, folder) !== null };
    } finally {
      closeVaultFile(db);
      rmSync(folder, { recursive: true, force: true });
    }
  };
  const sound = look(-1);
  if (sound.clients !== 9 || sound.isNoticed)
    throw new Error('The vault was not sound before the first flip');
  const looks = Array.from({ length: times }, (_, flip) => look(flip));
  const lost = looks.map(({ lines, clients }) => sound.lines - lines + sound.clients - clients);
  return {
    harmless: lost.filter((rows) => rows === 0).length,
    costly: lost.filter((rows) => rows > 0).length,
    unnoticed: looks.filter(({ isNoticed }, index) => (lost[index] ?? 0) > 0 && !isNoticed).length,
    mostLost: Math.max(...lost),
  };
};
