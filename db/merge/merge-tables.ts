/**
 * What becomes of the rows of a file that is put into another one, for every table that holds something of a client: the
 * test of this file compares it with db/purge/record-tables.ts and fails when one is missing.
 *
 * - `moves`: belongs to the person, and comes along.
 * - `follows`: belongs to a row that comes along.
 * - `chosen`: there is one for each file; what it becomes was chosen or is decided by core/duplicates.
 * - `goes`: belongs to the file and not to the person (keys, readers, search terms, timers), or cannot come along.
 * - `pairs`: names two files.
 */
export const mergeFates = {
  note: 'moves',
  attachment: 'moves',
  addition: 'moves',
  field_change: 'moves',
  disclosure: 'moves',
  consent_event: 'moves',
  rights_request: 'moves',
  representative: 'moves',
  sharing_event: 'moves',
  merge_trace: 'moves',
  merged_id: 'moves',
  attachment_part: 'follows',
  client: 'chosen',
  client_detail: 'chosen',
  contact_point: 'chosen',
  import_source: 'chosen',
  not_same: 'pairs',
  file_key: 'goes',
  circle: 'goes',
  circle_key: 'goes',
  wanted_readers: 'goes',
  draft_text: 'goes',
  search_term: 'goes',
  retention_timer: 'goes',
  hold: 'moves',
  extension: 'moves',
} as const satisfies Readonly<Record<string, 'moves' | 'follows' | 'chosen' | 'pairs' | 'goes'>>;

/** What is about a record whatever its kind names it in another column. */
const ofAnyRecord: ReadonlySet<string> = new Set(['hold', 'extension']);

/** The tables of which rows come along, with the column that names a row and the one that names its file. */
export const movingTables: readonly {
  readonly table: string;
  readonly key: string;
  readonly owner: 'client_id' | 'record_id';
}[] = Object.entries(mergeFates).flatMap(([table, fate]) =>
  fate === 'moves'
    ? [
        {
          table,
          key: table === 'merged_id' ? 'other_id' : 'id',
          owner: ofAnyRecord.has(table) ? ('record_id' as const) : ('client_id' as const),
        },
      ]
    : [],
);
