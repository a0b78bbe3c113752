import { describe, expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import type { ClientId, NoteId } from '../../../core/kernel/ids.ts';
import { closeVaultFile } from '../../../db/open.ts';
import { putBasisLost } from '../../../db/repositories/basis.ts';
import { insertClient } from '../../../db/repositories/clients.ts';
import {
  correctNote,
  countFiles,
  countNotes,
  countSpecialNotes,
  findNote,
  insertNote,
  listNotes,
} from '../../../db/repositories/notes.ts';
import { newFileKey } from '../../../db/seal.ts';
import { run, value } from '../../../db/sql.ts';
import { aClient } from '../../support/a-client.ts';
import { migratedVault } from '../../support/migrated-vault.ts';
import { filesShowing } from '../../support/vault-files.ts';

const clientId = 'aaaaaaaaaaaaaaaaaaaa' as ClientId;
const other = 'bbbbbbbbbbbbbbbbbbbb' as ClientId;
const first = 'cccccccccccccccccccc' as NoteId;
const second = 'dddddddddddddddddddd' as NoteId;
const note = {
  id: first,
  clientId,
  on: day('2026-05-01'),
  kind: 'phone' as const,
  text: 'Belde over de brief.\nWil geen voicemail.',
  authorId: 'user',
  recordedAt: '2026-05-01T10:00:00.000Z',
};

const ordinary = { isWithClient: false, special: null, restsOn: null, losesBasisOn: null };
const special = { category: 'health', exception: 'explicit-consent', reason: 'Nodig voor de rit.' } as const;

const withNote = () => {
  const vault = migratedVault();
  const fileKey = newFileKey();
  insertClient(vault.db, clientId, aClient());
  insertClient(vault.db, other, aClient());
  insertNote(vault.db, fileKey, note);
  return { ...vault, fileKey };
};

describe('a note', () => {
  test('comes back with its text, the newest day first', () => {
    const { db, fileKey } = withNote();
    insertNote(db, fileKey, { ...note, id: second, on: day('2026-06-01'), text: 'Kwam langs.' });
    const { clientId: _, ...kept } = note;
    expect(listNotes(db, clientId, fileKey)).toEqual([
      {
        ...kept,
        ...ordinary,
        id: second,
        on: '2026-06-01',
        text: 'Kwam langs.',
        correctedAt: null,
        correctedBy: null,
      },
      { ...kept, ...ordinary, correctedAt: null, correctedBy: null },
    ]);
    expect(countNotes(db, clientId)).toBe(2);
    expect(findNote(db, second)).toEqual({ clientId, isSpecial: false, losesBasisOn: null });
  });

  test('is of one client only', () => {
    const { db, fileKey } = withNote();
    expect(listNotes(db, other, fileKey)).toEqual([]);
    expect(countNotes(db, other)).toBe(0);
    expect(findNote(db, second)).toBeUndefined();
  });

  test('keeps who wrote it and when, after somebody else corrected it', () => {
    const { db, fileKey } = withNote();
    const correction = {
      id: first,
      on: day('2026-05-02'),
      kind: 'visit' as const,
      text: 'Kwam langs.',
      correctedBy: 'colleague',
      correctedAt: '2026-05-03T10:00:00.000Z',
    };
    correctNote(db, fileKey, correction);
    expect(listNotes(db, clientId, fileKey)).toEqual([
      { ...correction, ...ordinary, authorId: note.authorId, recordedAt: note.recordedAt },
    ]);
  });
});

describe('the text of a note', () => {
  test('stands sealed in the store, not only in an encrypted file', () => {
    const { db, folder } = withNote();
    const sealed = value<Uint8Array>(db, 'SELECT text_sealed FROM note');
    expect(Buffer.from(sealed ?? []).includes('voicemail')).toBe(false);
    closeVaultFile(db);
    expect(filesShowing(folder, 'voicemail')).toEqual([]);
  });

  test('does not open with the key of another file', () => {
    const { db } = withNote();
    expect(() => listNotes(db, clientId, newFileKey())).toThrow(/authenticate/);
  });

  test('does not open when it was moved to another note', () => {
    const { db, fileKey } = withNote();
    insertNote(db, fileKey, { ...note, id: second, text: 'Kwam langs.' });
    run(db, 'UPDATE note SET text_sealed = (SELECT text_sealed FROM note WHERE id = ?) WHERE id = ?', [
      first,
      second,
    ]);
    expect(() => listNotes(db, clientId, fileKey)).toThrow(/authenticate/);
  });
});

describe('a special note', () => {
  test('comes back with its category, exception and reason, which stands sealed', () => {
    const { db, fileKey, folder } = withNote();
    insertNote(db, fileKey, {
      ...note,
      id: second,
      text: 'Heeft astma.',
      isWithClient: true,
      special,
      restsOn: 'special-data-health',
    });
    expect(listNotes(db, clientId, fileKey).find(({ id }) => id === second)).toMatchObject({
      text: 'Heeft astma.',
      isWithClient: true,
      special,
      restsOn: 'special-data-health',
      losesBasisOn: null,
    });
    expect(countSpecialNotes(db)).toEqual([{ category: 'health', notes: 1, files: 1 }]);
    expect(countFiles(db)).toEqual({ files: 2, filesWithSpecial: 1 });
    closeVaultFile(db);
    expect(filesShowing(folder, 'Nodig voor de rit')).toEqual([]);
  });

  test('loses its basis with its own consent only, and gets it back', () => {
    const { db, fileKey } = withNote();
    insertNote(db, fileKey, { ...note, id: second, special, restsOn: 'special-data-health' });
    const lost = () => listNotes(db, clientId, fileKey).map(({ losesBasisOn }) => losesBasisOn);
    putBasisLost(db, clientId, 'special-data-other', day('2026-06-01'));
    putBasisLost(db, other, 'special-data-health', day('2026-06-01'));
    expect(lost()).toEqual([null, null]);
    putBasisLost(db, clientId, 'special-data-health', day('2026-06-01'));
    expect(lost()).toContain('2026-06-01');
    expect(findNote(db, second)).toMatchObject({ isSpecial: true, losesBasisOn: '2026-06-01' });
    putBasisLost(db, clientId, 'special-data-health', null);
    expect(lost()).toEqual([null, null]);
  });
});
