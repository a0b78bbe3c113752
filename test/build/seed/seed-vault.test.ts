import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { seedUser, seedVault } from '../../../build/seed/seed-vault.ts';
import { day } from '../../../core/kernel/day.ts';
import { all } from '../../../db/sql.ts';
import { clockOn } from '../../../vault/clock.ts';
import { leastCost } from '../../../vault/keys/derive.ts';
import { openSession } from '../../../vault/session.ts';
import { unlockVault } from '../../../vault/opening/unlock.ts';
import { listNotes } from '../../../db/repositories/notes.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';

const today = day('2026-11-21');

/** Every person with her ids, texts and days, out of a vault of its own that was seeded anew. */
const seeded = async () => {
  const home = mkdtempSync(join(tmpdir(), 'vertrouwd-test-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const { folder } = await seedVault({
    home,
    clients: 40,
    notes: 100,
    today,
    seed: 7,
    cost: leastCost,
    tell: () => undefined,
  });
  const session = openSession(await unlockVault(folder, seedUser, clockOn(today)));
  try {
    const { db, files } = session.reading();
    const clients = all<{ readonly id: ClientId }>(db, 'SELECT * FROM client ORDER BY row');
    return {
      clients,
      points: all(db, 'SELECT * FROM contact_point ORDER BY client_id, position'),
      terms: all(db, 'SELECT * FROM search_term ORDER BY term, client_row'),
      timers: all<{ readonly category: string }>(
        db,
        'SELECT * FROM retention_timer ORDER BY record_id, category',
      ),
      answers: all(
        db,
        'SELECT id, client_id, purpose, kind, on_day, recorded_at FROM consent_event ORDER BY id',
      ),
      notes: clients.flatMap(({ id }) =>
        listNotes(db, id, files.of(id)).map((note) => ({ ...note, authorId: null })),
      ),
    };
  } finally {
    session.close();
  }
};

test('a seeded vault opens with its user and holds the same people every time, with notes sealed and timers set', async () => {
  const vault = await seeded();
  expect(vault.clients).toHaveLength(40);
  expect(vault.notes).toHaveLength(100);
  expect(vault.timers.filter(({ category }) => category === 'client-file')).toHaveLength(40);
  expect(vault.answers.length).toBeGreaterThan(0);
  expect(await seeded()).toEqual(vault);
});
