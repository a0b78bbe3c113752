import { expect, test } from 'vitest';
import { sealedColumns, staffColumns } from '../../../db/sealed-texts.ts';
import { run, value, values } from '../../../db/sql.ts';
import { editVault } from '../../support/edit-vault.ts';
import { vaultToShow } from '../../support/vault-to-show.ts';

test('every text and paper of a sound vault opens, and each that does not is counted, of clients and of staff', async () => {
  const vault = await vaultToShow();
  await vault.unlock();
  expect((await vault.call('health.check', {})).findings).toEqual([]);
  await vault.call('vault.lock', {});
  const harmed = await editVault(vault.folder, (db) => {
    // A form that was signed is locked against every change but one by another tool.
    db.exec('DROP TRIGGER signed_form_is_locked');
    let count = 0;
    // Requests of clients and of staff lie in one table.
    const columns = new Map(
      [...sealedColumns, ...staffColumns].map((it) => [`${it.table}.${it.column}`, it]),
    );
    for (const { table, column } of columns.values()) {
      const of = `FROM ${table} WHERE ${column} IS NOT NULL`;
      count += value<number>(db, `SELECT count(*) ${of}`) ?? 0;
      run(db, `UPDATE ${table} SET ${column} = zeroblob(60) WHERE ${column} IS NOT NULL`);
    }
    // Its name is sealed with the key of its content: what lost the one does not open either.
    return count + values(db, 'SELECT id FROM attachment UNION ALL SELECT id FROM paper').length;
  });
  await vault.unlock();
  const { findings } = await vault.call('health.check', {});
  await vault.close();
  expect(harmed).toBeGreaterThan(30);
  expect(findings).toEqual([{ kind: 'sealed-text', count: harmed }]);
});
