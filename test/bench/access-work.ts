import type { Day } from '../../core/kernel/day.ts';
import { team } from '../../core/users/circles.ts';
import { searchClients } from '../../db/repositories/search.ts';
import { aClient } from '../support/a-client.ts';
import { timed } from './measure.ts';
import type { Line } from './report.ts';
import type { Side } from './sides.ts';

const notes = 200;
const rounds = 20;
const because = { reason: 'Gemeten.' } as const;

/** Shielding a file with many notes and giving it back: another key, every text sealed anew, other readers. */
const shieldWork = async ({ call, session }: Side, today: Day): Promise<readonly Line[]> => {
  const { id: clientId } = await call('clients.add', aClient());
  const note = { clientId, on: today, kind: 'remark', isNotBsn: false } as const;
  for (let at = 0; at < notes; at += 1)
    await call('notes.write', { ...note, text: `Notitie ${at}. ${'Een zin die iets zegt. '.repeat(20)}` });
  const readers = [session.actor().id];
  const shield: number[] = [];
  const unshield: number[] = [];
  for (let at = 0; at < rounds; at += 1) {
    shield.push(
      await timed(() => call('sharing.shield', { clientId, readers, ...because, discussedOn: null })),
    );
    unshield.push(await timed(() => call('sharing.unshield', { clientId, ...because, discussedOn: today })));
  }
  return [
    {
      work: `access change on a file with ${notes} notes: shield`,
      ours: shield,
      budgets: [{ on: 'most', most: 300 }],
    },
    {
      work: `access change on a file with ${notes} notes: give back`,
      ours: unshield,
      budgets: [{ on: 'most', most: 300 }],
    },
  ];
};

/** The search of somebody who sees only the files of her circles, at its first key and at those that follow. */
const sightWork = async ({ session }: Side): Promise<readonly Line[]> => {
  const { db } = session.reading();
  const search = (words: string, sight: readonly string[]) =>
    searchClients(db, {
      words,
      filter: 'all',
      offset: 0,
      limit: 60,
      sight,
      team,
      circles: [team],
      narrow: null,
    });
  const first: number[] = [];
  const next: number[] = [];
  for (let at = 0; at < rounds; at += 1) {
    // Another set of circles each time, so that what was kept does not count.
    const sight = [team, `none-${at}`];
    first.push(await timed(() => search('m', sight)));
    for (const words of ['mo', 'moh', 'jansen']) next.push(await timed(() => search(words, sight)));
  }
  return [
    { work: 'search of a confidant, after files came or went', ours: first, budgets: [] },
    { work: 'search of a confidant', ours: next, budgets: [{ on: 'p95', most: 16 }] },
  ];
};

/** What changing and obeying the access to files costs; there is no plaintext side to it. */
export const accessWork = async (side: Side, today: Day): Promise<readonly Line[]> => [
  ...(await sightWork(side)),
  ...(await shieldWork(side, today)),
];
