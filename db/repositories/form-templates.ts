import type { FormKind, FormTemplate } from '../../core/contract/forms.ts';
import type { NewestVersion } from '../../core/forms/current-form.ts';
import type { TemplateId } from '../../core/kernel/ids.ts';
import { all, one, type ReadableDb, run, type WritableDb } from '../sql.ts';

/** A version of a text as it is kept: `madeBy` is the id of a user. */
export type StoredTemplate = FormTemplate;

const columns = `id, kind, version, title, body, owner, valid_until AS validUntil, renew_after AS renewAfter, hash,
  made_by AS madeBy, made_at AS madeAt`;

/** Every version of every text, by kind and the newest first. */
export const listTemplates = (db: ReadableDb): readonly StoredTemplate[] =>
  all<StoredTemplate>(db, `SELECT ${columns} FROM form_template ORDER BY kind, version DESC`);

/** The newest version of one text; `undefined` when there is none. */
export const newestTemplate = (db: ReadableDb, kind: FormKind): StoredTemplate | undefined =>
  one<StoredTemplate>(
    db,
    `SELECT ${columns} FROM form_template WHERE kind = ? ORDER BY version DESC LIMIT 1`,
    [kind],
  );

/** One version of a text. */
export const getTemplate = (db: ReadableDb, id: TemplateId): StoredTemplate | undefined =>
  one<StoredTemplate>(db, `SELECT ${columns} FROM form_template WHERE id = ?`, [id]);

/** The number of the newest version of each text, and when it was made (an instant). */
export const newestVersions = (db: ReadableDb): readonly (NewestVersion & Pick<StoredTemplate, 'madeAt'>)[] =>
  all(db, 'SELECT kind, max(version) AS version, made_at AS madeAt FROM form_template GROUP BY kind');

/** Adds the next version of a text; the ones before stay as they are. */
export const insertTemplate = (db: WritableDb, template: Omit<StoredTemplate, 'version'>): void => {
  run(
    db,
    `INSERT INTO form_template (id, kind, version, title, body, owner, valid_until, renew_after, hash, made_by, made_at)
     SELECT @id, @kind, coalesce(max(version), 0) + 1, @title, @body, @owner, @validUntil, @renewAfter, @hash,
       @madeBy, @madeAt FROM form_template WHERE kind = @kind`,
    template,
  );
};
