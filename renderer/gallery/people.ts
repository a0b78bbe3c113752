/** Someone who does not exist. */
export type Person = { readonly id: string; readonly name: string; readonly line: string };

/** A name of 60 characters, the longest that a list must bear. */
export const longName = 'Wijngaarden-Oosterhuysevelt tot Nieuw-Amerongen, A.B.C. van der';

const names: readonly (readonly [string, string])[] = [
  ['Berg, J. van den', 'laatste contact 3 november'],
  ['Bouzid, N.', 'laatste contact 12 november'],
  ['El Khattabi, F.', 'laatste contact 18 november'],
  ["Hart, B. 't", 'gesloten in 2023'],
  ['K.', 'alleen een alias'],
  ['Öztürk, A.', 'laatste contact 2 oktober'],
  ['Ramdin, R.', 'geen contact sinds 8 maanden'],
  ['Şahin, I.', 'laatste contact 20 november'],
  [longName, 'laatste contact 20 november, daarna alleen nog per brief aan de gemachtigde'],
  ['فاطمة الخطابي', 'laatste contact 1 november'],
];

export const people: readonly Person[] = names.map(([name, line], index) => ({
  id: `c${index + 1}`,
  name,
  line,
}));

export const dueRows = [
  {
    who: 'Jansen, Ö.',
    why: '5 jaar na laatste contact op 13-11-2021',
    later: '',
    rule: 'Dienst · handboek 5.4',
    paper: 'map A3',
  },
  {
    who: 'Mensah, P.',
    why: '5 jaar na laatste contact op 02-11-2021',
    later: '',
    rule: 'Dienst · handboek 5.4',
    paper: 'geen papier',
  },
  {
    who: 'Nowak, Ł.',
    why: '5 jaar na laatste contact op 20-10-2021',
    later: 'Uitgezonderd tot 1 maart 2027: klacht loopt nog.',
    rule: 'Dienst · handboek 5.4',
    paper: 'map A3',
  },
  {
    who: 'Tran, T.L. (vrijwilliger)',
    why: '2 jaar na einde werk op 30-09-2024',
    later: '',
    rule: 'Vrijwilliger · handboek 4.4.6',
    paper: 'map V1',
  },
  {
    who: 'Vraag van 12 oktober',
    why: '30 dagen na laatste contact',
    later: '',
    rule: 'Informatieverzoek · handboek 5.4',
    paper: 'geen papier',
  },
] as const;

export const proofRows = [
  { rule: 'Dienst, 5 jaar na laatste contact', gone: 3, notes: 41, stays: '–' },
  {
    rule: 'Vrijwilliger, 2 jaar na einde',
    gone: 1,
    notes: 6,
    stays: 'vergoedingen tot 2031 (fiscus, 7 jaar)',
  },
  { rule: 'Informatieverzoek, 30 dagen', gone: 2, notes: 0, stays: '–' },
] as const;
