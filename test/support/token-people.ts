import type { In } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import { fold } from '../../core/kernel/fold.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { aClient, whyKept } from './a-client.ts';
import type { TestVault } from './open-vault.ts';
import { bySelf } from './by-self.ts';

const letters = 'bcdfghjklmnpqrstvwxz';

/** A word that stands for one person and one field, and is part of no other such word. */
const tokenOf = (person: number, field: string): string => {
  const digits = [person / 400, person / 20, person].map((it) => letters[Math.floor(it) % 20]).join('');
  return `${field}yy${digits}yé`;
};

const fields = [
  'given',
  'family',
  'street',
  'city',
  'alias',
  'paper',
  'remark',
  'reason',
  'note',
  'initial',
] as const;
type Field = (typeof fields)[number];
const token = (person: number, field: Field): string => tokenOf(person, field.slice(0, 4));
const phoneOf = (person: number): string => `06-77${String(person).padStart(6, '0')}`;

/** Everything that is unique of one person, as it is typed and as the app writes it. */
export const tokensOf = (person: number): readonly string[] => [
  ...fields.map((field) => token(person, field)),
  phoneOf(person),
  phoneOf(person).replace('-', ''),
  `+31${phoneOf(person).replace('-', '').slice(1)}`,
  `post${fold(token(person, 'given'))}@example.nl`,
];

/** A token in every spelling in which it could be left: as it is, folded, in capitals, in two bytes per sign. */
export const spellingsOf = (text: string): readonly Uint8Array[] =>
  [...new Set([text, fold(text), text.toUpperCase(), text.toLowerCase(), text.normalize('NFD')])].flatMap(
    (it) => [Buffer.from(it, 'utf8'), Buffer.from(it, 'utf16le')],
  );

/** The list of so many people, of whom the first `past` are past their term. */
export const tokenList = (people: number, past: number): string =>
  [
    'Voornaam;Achternaam;Adres;Woonplaats;Telefoon;E-mail;Aangemeld;Laatste contact;Opmerkingen',
    ...Array.from({ length: people }, (_, it) =>
      [
        token(it, 'given'),
        token(it, 'family'),
        `${token(it, 'street')} 12`,
        token(it, 'city'),
        phoneOf(it),
        `post${fold(token(it, 'given'))}@example.nl`,
        '01-02-2015',
        it < past ? '03-04-2016' : '03-04-2025',
        token(it, 'note'),
      ].join(';'),
    ),
  ].join('\n');

/** Imports those people into an open vault. */
export const importTokenPeople = async (
  { call }: Pick<TestVault, 'call'>,
  people: number,
  past: number,
): Promise<void> => {
  const base64 = Buffer.from(tokenList(people, past)).toString('base64');
  const { mapping } = await call('imports.read', { base64 });
  await call('imports.run', {
    mapping,
    leaveOutExpired: false,
    leaveOutLines: [],
    notBsnLines: [],
    known: 'leave-out' as const,
    ...whyKept,
  });
};

/** Imports those people and fills every other field of the ones past their term, through the door. */
export const keepTokenPeople = async (
  { call }: Pick<TestVault, 'call'>,
  people: number,
  past: number,
): Promise<void> => {
  await importTokenPeople({ call }, people, past);
  const texts = await call('consents.texts', {});
  const textId = texts.find(({ purpose }) => purpose === 'newsletter')?.id ?? '';
  for (let it = 0; it < past; it += 1) {
    const { rows } = await call('clients.search', {
      words: phoneOf(it),
      filter: 'all',
      offset: 0,
      limit: 1,
    });
    const id = rows[0]?.id ?? ('' as ClientId);
    await call('clients.change', { ...personOf(it), id });
    const note = { clientId: id, on: day('2016-04-03'), kind: 'remark', isNotBsn: false } as const;
    await call('notes.write', { ...note, text: token(it, 'note') });
    const answer = { clientId: id, purpose: 'newsletter', method: 'email', ...bySelf } as const;
    await call('consents.record', {
      ...answer,
      answer: 'given',
      textId,
      on: day('2015-03-03'),
      expiresOn: null,
      isExplicit: false,
      isFreeHelp: false,
    });
    await call('consents.withdraw', { ...answer, on: day('2016-01-01') });
    await call('clients.close', { id, on: day('2016-04-03'), reason: token(it, 'reason') });
  }
};

const personOf = (it: number): In<'clients.add'> =>
  aClient({
    givenName: token(it, 'given'),
    familyName: token(it, 'family'),
    initials: token(it, 'initial'),
    alias: token(it, 'alias'),
    birthOn: day('1970-01-01'),
    street: token(it, 'street'),
    houseNo: '12',
    city: token(it, 'city'),
    paper: token(it, 'paper'),
    openedOn: day('2015-02-01'),
    lastContactOn: day('2016-04-03'),
    contactPoints: [
      { kind: 'phone', value: phoneOf(it), safety: 'unsafe', remark: token(it, 'remark') },
      { kind: 'email', value: `post${fold(token(it, 'given'))}@example.nl`, safety: 'safe', remark: '' },
    ],
  });
