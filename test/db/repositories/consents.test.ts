import { describe, expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import type { ClientId, ConsentEventId } from '../../../core/kernel/ids.ts';
import { insertClient } from '../../../db/repositories/clients.ts';
import {
  filesToLookAt,
  insertConsentEvent,
  insertConsentText,
  listConsentEvents,
  listNewestConsentTexts,
} from '../../../db/repositories/consents.ts';
import type { ReadableDb } from '../../../db/sql.ts';
import { aClient } from '../../support/a-client.ts';
import { migratedVault } from '../../support/migrated-vault.ts';

const clientId = 'aaaaaaaaaaaaaaaaaaaa' as ClientId;
const other = 'bbbbbbbbbbbbbbbbbbbb' as ClientId;
const text = {
  id: 'text-1',
  purpose: 'newsletter' as const,
  language: 'nl' as const,
  title: 'Nieuwsbrief',
  wording: 'Mag dat?',
  madeAt: '2026-01-01T10:00:00.000Z',
};
const { madeAt: _, ...shown } = text;
const answer = {
  id: 'cccccccccccccccccccc' as ConsentEventId,
  clientId,
  purpose: 'newsletter' as const,
  kind: 'given' as const,
  textId: 'text-1',
  method: 'paper-signed' as const,
  recipientId: null,
  representativeId: null,
  interpreter: 'Tolkentelefoon',
  present: 'F.B.',
  isExplicit: true,
  by: 'both' as const,
  isFreeHelp: true,
  on: day('2026-03-01'),
  expiresOn: day('2027-03-01'),
  recordedBy: 'user',
  recordedAt: '2026-03-02T10:00:00.000Z',
};

const withText = () => {
  const { db } = migratedVault();
  insertClient(db, clientId, aClient());
  insertConsentText(db, text);
  return db;
};

describe('the wordings', () => {
  test('are counted for each purpose and language, and the newest is shown', () => {
    const db = withText();
    insertConsentText(db, { ...text, id: 'text-2', wording: 'Mag dat nog?' });
    insertConsentText(db, { ...text, id: 'text-en', language: 'en' });
    insertConsentText(db, { ...text, id: 'photo', purpose: 'photo-video-social' });
    expect(listNewestConsentTexts(db)).toEqual([
      { ...shown, id: 'text-en', language: 'en', version: 1 },
      { ...shown, id: 'text-2', wording: 'Mag dat nog?', version: 2 },
      { ...shown, id: 'photo', purpose: 'photo-video-social', version: 1 },
    ]);
  });
});

describe('the answers', () => {
  test('keep the wording that was shown, also when there is a newer one', () => {
    const db = withText();
    insertConsentEvent(db, answer);
    insertConsentText(db, { ...text, id: 'text-2', wording: 'Mag dat nog?' });
    const { clientId: _client, textId: _text, isFreeHelp: _free, representativeId: _by, ...kept } = answer;
    expect(listConsentEvents(db, clientId)).toEqual([
      { ...kept, recipient: '', representative: '', text: { ...shown, version: 1 } },
    ]);
    expect(listConsentEvents(db, other)).toEqual([]);
  });

  test('come in the order in which they were recorded', () => {
    const db = withText();
    const later = {
      ...answer,
      id: 'dddddddddddddddddddd' as ConsentEventId,
      recordedAt: '2026-04-01T10:00:00.000Z',
    };
    insertConsentEvent(db, {
      ...later,
      kind: 'withdrawn',
      textId: null,
      on: day('2026-02-01'),
      expiresOn: null,
    });
    insertConsentEvent(db, answer);
    expect(
      listConsentEvents(db, clientId).map(({ kind, text: wording }) => [kind, wording?.id ?? null]),
    ).toEqual([
      ['given', 'text-1'],
      ['withdrawn', null],
    ]);
  });
});

test('who may have to be asked again is found without reading all clients, or all answers', () => {
  const { db } = migratedVault();
  const asked: string[] = [];
  const listening = {
    prepare: (sql: string) => {
      asked.push(sql);
      return db.prepare(sql);
    },
  };
  const until = '2026-12-21';
  filesToLookAt(listening as unknown as ReadableDb, until);
  expect(asked).toHaveLength(1);
  const plan = db.prepare(`EXPLAIN QUERY PLAN ${asked[0]}`).all({ until }) as { readonly detail: string }[];
  const walks = plan.map(({ detail }) => detail).filter((detail) => /consent_event|client\b/.test(detail));
  expect(walks).toEqual([
    expect.stringMatching(/^SEARCH client USING INDEX \w+ \(id=\?\)$/),
    expect.stringMatching(/^SCAN consent_event USING (?:COVERING )?INDEX consent_event_for_another$/),
    expect.stringMatching(/^SEARCH consent_event USING (?:COVERING )?INDEX consent_event_by_end/),
  ]);
});
