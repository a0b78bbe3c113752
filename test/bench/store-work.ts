import { ClientInput } from '../../core/contract/clients.ts';
import { ClientId } from '../../core/kernel/ids.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { In } from '../../core/contract/index.ts';
import { randomOf } from '../../db/seed/random.ts';
import { values } from '../../db/sql.ts';
import { closeVaultFile } from '../../db/open.ts';
import type { Identity } from '../../vault/keys/identity.ts';
import { meOf } from '../../vault/opening/me.ts';
import { alternate } from './measure.ts';
import type { Line } from './report.ts';
import { openOurs, openTwin, ourSide, plainSide, type Side } from './sides.ts';

/** What people type: letter by letter, frequent, rare, joined, transliterated, digits, mail, nothing. */
const queries = [
  '',
  'm',
  'ja',
  'jansen',
  'van den berg',
  'vd berg',
  'mohammed',
  'muhamad el khattabi',
  'yilmaz',
  'ayse ozturk',
  'fatma k',
  'zwaanhorst',
  '06 00000',
  '0600000042',
  'sophie.bakker',
  'anna-marie',
  'el id',
  'qqq',
  'r',
  'de v',
];

const search = (round: number): In<'clients.search'> => ({
  words: queries[round % queries.length] ?? '',
  filter: round % 3 === 0 ? 'open' : 'all',
  offset: 0,
  limit: 60,
});

type Sides = { readonly ours: Side; readonly plain: Side };

const openFile = async ({ call }: Side, id: ClientId): Promise<void> => {
  await call('clients.open', { id });
  await call('notes.list', { clientId: id });
  await call('consents.ofClient', { clientId: id });
  await call('retention.ofClient', { clientId: id });
};

const writeNote = async ({ call }: Side, clientId: ClientId, on: Day): Promise<void> => {
  await call('notes.write', {
    clientId,
    on,
    kind: 'phone',
    text: 'Belde zelf terug, zoals afgesproken. De regeling is rond en er zijn geen verdere vragen.',
    isNotBsn: false,
  });
};

/** A file as its form would send it back. */
const formOf = async ({ call }: Side, id: ClientId): Promise<In<'clients.change'>> => {
  const client = await call('clients.open', { id });
  return ClientInput.extend({ id: ClientId }).strip().parse(client);
};

const between = async (
  { ours, plain }: Sides,
  rounds: number,
  work: (side: Side, round: number) => unknown,
) =>
  alternate(
    rounds,
    (round) => work(ours, round),
    (round) => work(plain, round),
  );

/** The works of a few milliseconds on an open store, both sides in turn in this process, through the same door. */
export const smallWork = async (sides: Sides, today: Day): Promise<readonly Line[]> => {
  const { db } = sides.ours.session.reading();
  const open = values<ClientId>(db, 'SELECT id FROM client WHERE closed_on IS NULL ORDER BY row');
  const random = randomOf(1, 0);
  const some = Array.from({ length: 400 }, () => random.pick(open));
  const idAt = (round: number): ClientId => some[round % some.length] ?? random.pick(open);
  const forms = await Promise.all(some.map((id) => formOf(sides.ours, id)));

  const searches = await between(sides, 400, ({ call }, round) => call('clients.search', search(round)));
  const due = await between(sides, 60, ({ call }) =>
    call('purge.due', { ruleCode: null, offset: 0, limit: 60 }),
  );
  const register = await between(sides, 40, ({ call }) => call('register.current', {}));
  const files = await between(sides, 200, (side, round) => openFile(side, idAt(round)));
  const notes = await between(sides, 200, (side, round) => writeNote(side, idAt(round), today));
  const changes = await between(sides, 200, ({ call }, round) => {
    const form = forms[round % forms.length];
    return form && call('clients.change', { ...form, paper: `kast ${round % 9}` });
  });
  const overview = await between(sides, 40, ({ call }) => call('retention.overview', {}));
  return [
    {
      work: 'search (20 kinds of words)',
      ...searches,
      budgets: [
        { on: 'p95', most: 16 },
        { on: 'ratio', most: 1.6 },
      ],
    },
    { work: 'due list, first page', ...due, budgets: [{ on: 'p95', most: 50 }] },
    { work: 'register assembled', ...register, budgets: [{ on: 'p95', most: 200 }] },
    { work: 'overview of terms', ...overview, budgets: [] },
    { work: 'open a file, with notes and terms', ...files, budgets: [] },
    { work: 'save a note', ...notes, budgets: [{ on: 'p95', most: 10 }] },
    { work: 'change a client', ...changes, budgets: [{ on: 'p95', most: 10 }] },
  ];
};

/** An unlock after its key derivation: the file, its schema, the statements, the session, who is in. */
export const unlockWork = async (folder: string, identity: Identity, today: Day): Promise<Line> => {
  const lend = openOurs(folder, identity, today);
  closeVaultFile(lend.db);
  const enter = (side: Side): void => {
    meOf(side.session.reading());
    side.session.acknowledge();
    side.session.close();
  };
  const times = await alternate(
    15,
    () => enter(ourSide(openOurs(folder, identity, today))),
    () => enter(plainSide(openTwin(folder, identity, lend))),
  );
  return { work: 'unlock without key derivation', ...times, budgets: [{ on: 'p95', most: 300 }] };
};
