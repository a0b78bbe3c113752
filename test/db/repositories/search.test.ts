import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientFilter } from '../../../core/contract/clients.ts';
import { day } from '../../../core/kernel/day.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { sortKey } from '../../../core/kernel/names.ts';
import { queryTerms, searchTerms } from '../../../core/kernel/search-terms.ts';
import { insertClient, putFileDays, updateClient } from '../../../db/repositories/clients.ts';
import { searchClients } from '../../../db/repositories/search.ts';
import { all, begin, rollback, run, type WritableDb } from '../../../db/sql.ts';
import { aClient } from '../../support/a-client.ts';
import { migratedVault } from '../../support/migrated-vault.ts';

const idOf = (n: number) =>
  n.toString(2).replaceAll('0', 'a').replaceAll('1', 'b').padStart(20, 'c') as ClientId;

type Person = {
  readonly givenName: string;
  readonly prefix: string;
  readonly familyName: string;
  readonly isClosed: boolean;
};
const person = (givenName: string, prefix: string, familyName: string, isClosed = false): Person => ({
  givenName,
  prefix,
  familyName,
  isClosed,
});

const close = (db: WritableDb, id: ClientId): void =>
  putFileDays(db, id, { lastContactOn: day('2024-02-01'), closedOn: day('2025-01-01'), closedReason: '' });

const add = (db: WritableDb, people: readonly Person[]): void =>
  people.forEach(({ isClosed, ...name }, n) => {
    insertClient(db, idOf(n), aClient(name));
    if (isClosed) close(db, idOf(n));
  });

/** The sight of a manager; no file of these tests has a key. */
const everything = { sight: 'all', team: 'confidants', circles: [], narrow: null } as const;

const found = (db: WritableDb, words: string, filter: ClientFilter = 'all') =>
  searchClients(db, { words, filter, offset: 0, limit: 200, ...everything }).rows.map((row) => row.listName);

describe('searching for people', () => {
  const people = [
    person('Jan', 'van den', 'Berg'),
    person('Fatiha', '', 'El Khattabi'),
    person('Ayşe', '', 'Öztürk', true),
    person('Bram', "'t", 'Hart'),
    person('Mohammed', '', 'Bouzid'),
    person('Muhamad', '', 'Amrani', true),
  ];

  const withPeople = (): WritableDb => {
    const { db } = migratedVault();
    add(db, people);
    return db;
  };

  test('finds by every word, folded, joined or transliterated, in the order of the names', () => {
    const db = withPeople();
    expect(found(db, 'ayse ozturk')).toEqual(['Öztürk, A.']);
    expect(found(db, 'vandenberg jan')).toEqual(['Berg, J. van den']);
    expect(found(db, 'khat')).toEqual(['El Khattabi, F.']);
    expect(found(db, 'mohamed')).toEqual(['Amrani, M.', 'Bouzid, M.']);
    expect(found(db, 'mohamed bou')).toEqual(['Bouzid, M.']);
    expect(found(db, 'jan bou')).toEqual([]);
  });

  test('gives everyone for empty words, and the open or closed ones when asked', () => {
    const db = withPeople();
    expect(found(db, '')).toEqual([
      'Amrani, M.',
      'Berg, J. van den',
      'Bouzid, M.',
      'El Khattabi, F.',
      "Hart, B. 't",
      'Öztürk, A.',
    ]);
    expect(found(db, '', 'closed')).toEqual(['Amrani, M.', 'Öztürk, A.']);
    expect(found(db, 'moh', 'open')).toEqual(['Bouzid, M.']);
  });

  test('finds telephone numbers and e-mail addresses', () => {
    const { db } = migratedVault();
    const contactPoints = [
      { kind: 'phone' as const, value: '+31600000412', safety: 'safe' as const, remark: '' },
      { kind: 'email' as const, value: 'fatiha@example.nl', safety: 'safe' as const, remark: '' },
    ];
    insertClient(db, idOf(1), aClient({ contactPoints }));
    for (const words of ['06-0000 04', '+31 6 00000412', 'fatiha@ex'])
      expect(found(db, words), words).toEqual(['El Khattabi, F.']);
  });

  test('sees each change at once', () => {
    const db = withPeople();
    expect(found(db, 'bouzid')).toEqual(['Bouzid, M.']);
    updateClient(db, idOf(4), aClient({ givenName: 'Mohammed', familyName: 'Zaoui' }));
    expect(found(db, 'bouzid')).toEqual([]);
    expect(found(db, 'mohammed', 'open')).toEqual(['Zaoui, M.']);
    close(db, idOf(4));
    expect(found(db, 'mohammed', 'open')).toEqual([]);
  });

  test('does not remember what was rolled back', () => {
    const db = withPeople();
    begin(db);
    insertClient(db, idOf(99), aClient({ familyName: 'Aaldering' }));
    expect(found(db, '')).toHaveLength(7);
    rollback(db);
    insertClient(db, idOf(98), aClient({ familyName: 'Zwart' }));
    expect(found(db, '')).toHaveLength(7);
    expect(found(db, '').at(-1)).toBe('Zwart, F.');
    expect(found(db, 'aaldering')).toEqual([]);
  });

  test('never shows a person of whom only the proof of consent is left', () => {
    const db = withPeople();
    run(db, 'UPDATE client SET is_stub = 1 WHERE id = ?', [idOf(0)]);
    expect(found(db, 'berg')).toEqual([]);
    expect(found(db, '')).toHaveLength(5);
  });

  test('says who has no other name than an alias', () => {
    const { db } = migratedVault();
    insertClient(db, idOf(1), aClient({ givenName: '', familyName: '', alias: 'K.' }));
    expect(searchClients(db, { words: 'k', filter: 'all', offset: 0, limit: 1, ...everything }).rows).toEqual(
      [
        {
          id: idOf(1),
          listName: 'K.',
          openedOn: '2022-10-03',
          lastContactOn: '2024-02-01',
          closedOn: null,
          isAliasOnly: true,
          phaseId: null,
          assignedTo: null,
          isShielded: true,
        },
      ],
    );
  });
});

test('searching gives exactly who fits, sorted, whatever the page', () => {
  const anyPerson = fc.record({
    givenName: fc.constantFrom('Mohamed', 'Muhammad', 'Fatima', 'Jan', 'Youssef', 'Yusuf'),
    prefix: fc.constantFrom('', 'van', 'van den', 'El'),
    familyName: fc.constantFrom('Berg', 'Bergman', 'Khattabi', 'Öztürk', 'Jansen'),
    isClosed: fc.boolean(),
  });
  const anyWords = fc.constantFrom(
    '',
    'm',
    'j',
    'van',
    'berg',
    'mohamed',
    'yousef k',
    'jan b',
    'el khat',
    'o',
    'x',
  );
  const anyFilter = fc.constantFrom<ClientFilter>('open', 'closed', 'all');
  fc.assert(
    fc.property(
      fc.array(anyPerson, { maxLength: 25 }),
      anyWords,
      anyFilter,
      fc.nat(12),
      (people, words, filter, offset) => {
        const { db } = migratedVault();
        add(db, people);
        const expected = people
          .map((it, n) => ({ ...it, n, ...aClient(it) }))
          .filter((it) => filter === 'all' || it.isClosed === (filter === 'closed'))
          .filter((it) => {
            const terms = searchTerms(it, [], []);
            return queryTerms(words).every(({ prefix, sounds }) =>
              terms.some((term) => term.startsWith(prefix) || sounds.includes(term)),
            );
          })
          .toSorted((one, other) =>
            sortKey(one) < sortKey(other) ? -1 : sortKey(one) > sortKey(other) ? 1 : one.n - other.n,
          )
          .map(({ n }) => idOf(n));
        const { total, rows } = searchClients(db, { words, filter, offset, limit: 5, ...everything });
        expect(total).toBe(expected.length);
        expect(rows.map(({ id }) => id)).toEqual(expected.slice(offset, offset + 5));
      },
    ),
    { numRuns: 40 },
  );
});

test('no lookup of a search reads a whole table', () => {
  const { db } = migratedVault();
  add(db, [person('Mohamed', '', 'Bouzid')]);
  const statements: string[] = [];
  const watched = new Proxy(db, {
    get: (target, name) => {
      if (name === 'prepare')
        return (sql: string) => {
          statements.push(sql);
          return target.prepare(sql);
        };
      return Reflect.get(target, name, target) as unknown;
    },
  });
  found(watched, 'mohamed');
  const plans = statements.flatMap((sql) =>
    all<{ readonly detail: string }>(db, `EXPLAIN QUERY PLAN ${sql.replaceAll(/\?|@\w+/g, "'x'")}`).map(
      ({ detail }) => detail,
    ),
  );
  expect(plans.filter((detail) => /search_term|client|name_order/.test(detail))).toEqual([
    'SCAN name_order',
    'SEARCH client USING COVERING INDEX client_by_name (is_stub=?)',
    'SEARCH client',
    'SEARCH search_term USING PRIMARY KEY (term>? AND term<?)',
    'SEARCH search_term USING PRIMARY KEY (term=?)',
    'SEARCH client USING INTEGER PRIMARY KEY (rowid=?)',
    'SEARCH k USING PRIMARY KEY (client_id=? AND circle_id=?)',
    'SEARCH k USING PRIMARY KEY (client_id=? AND circle_id=?)',
  ]);
  expect(plans.some((detail) => /TEMP B-TREE/.test(detail))).toBe(false);
});
