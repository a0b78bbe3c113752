import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  Letter,
  LetterKind,
  RefusalGround,
  RightKind,
  type RightsRequest,
} from '../../../core/contract/rights.ts';
import { day } from '../../../core/kernel/day.ts';
import { period } from '../../../core/kernel/period.ts';
import type { ClientId, RequestId } from '../../../core/kernel/ids.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import {
  type LetterFacts,
  letterFileName,
  lettersFor,
  safeAddress,
  writeLetter,
} from '../../../core/rights/letter.ts';
import { letterWords } from '../../../core/rights/letter-words.ts';
import { lawNow } from '../../support/law-now.ts';

const request: RightsRequest = {
  id: 'r'.repeat(20) as RequestId,
  number: 12,
  subject: { clientId: 'c'.repeat(20) as ClientId },
  subjectName: 'Fatiha El Khattabi',
  kind: 'erase',
  receivedOn: day('2026-11-20'),
  receivedBy: 'Fatma Bakker',
  askedBy: 'self',
  representativeId: null,
  identity: 'known',
  identityOn: day('2026-11-20'),
  dueOn: day('2026-12-21'),
  aimOn: day('2026-12-20'),
  ownDueOn: day('2026-11-24'),
  extendedOn: null,
  state: 'closed',
  isLate: false,
  outcome: 'partly',
  grounds: ['legal-term'],
  closedOn: day('2026-11-21'),
  closedBy: 'Fatma Bakker',
  mayRead: true,
  asked: 'Haal alles weg.',
  extensionReason: '',
  decision: 'Wij wissen wat mag.',
  effect: 'erase',
  stays: [
    { category: 'client-file', ruleCode: 'WGBO', source: 'BW 7:454 lid 3', untilOn: day('2046-11-22') },
    {
      category: 'consent-proof',
      ruleCode: 'CONSENT_PROOF',
      source: 'AVG art. 7 lid 1',
      untilOn: day('2031-01-02'),
    },
  ],
  liftReason: '',
  awaitsPurge: false,
  isRestricted: false,
};

const home = {
  street: 'Lindengracht',
  houseNo: '12',
  postcode: '1015 KB',
  city: 'Amsterdam',
  isAddressSecret: false,
  maySendPost: true,
};

const letterOf = (changes: Partial<RightsRequest> = {}, facts: Partial<LetterFacts> = {}): Letter =>
  writeLetter({
    kind: 'decided',
    lang: 'nl',
    request: { ...request, ...changes },
    sender: { name: 'Buurthuis De Brug', address: 'Voorbeeldplein 1', email: 'info@brug.example', phone: '' },
    by: 'Fatma Bakker',
    addressee: 'Fatiha El Khattabi',
    address: home,
    today: day('2026-11-21'),
    terms: lawNow,
    ...facts,
  });

const textOf = ({ blocks }: Letter): string =>
  blocks.map((block) => (block.kind === 'list' ? block.items.join(' ') : block.text)).join(' ');

describe('a letter', () => {
  test('on a decision in part says what goes when, what stays until when, why, and where to complain', () => {
    const text = textOf(letterOf());
    for (const part of [
      'Op 20 november 2026 kregen wij uw verzoek om uw gegevens te wissen.',
      'Wij doen een deel van wat u vroeg.',
      'vanaf 22 november 2046',
      'het bewijs van uw toestemming, tot 2 januari 2031 (AVG art. 7 lid 1)',
      'AVG, artikel 17 lid 3 onder b',
      'Postbus 93374, 2509 AJ Den Haag',
      'rechtbank',
    ])
      expect(text).toContain(part);
  });

  test('on a decision in full bothers nobody with complaints', () => {
    const text = textOf(letterOf({ outcome: 'granted', grounds: [], stays: [] }));
    expect(text).toContain('Op onze volgende opschoonavond wordt het gewist.');
    expect(text).not.toContain('Postbus 93374');
  });

  test("on receipt says the law's day, the own day, and that no copy of an identity paper is needed", () => {
    const open = {
      state: 'identity',
      identity: null,
      closedOn: null,
      outcome: null,
      effect: 'none',
    } as const;
    const text = textOf(letterOf(open, { kind: 'received' }));
    expect(text).toContain('uiterlijk op 21 december 2026');
    expect(text).toContain('uiterlijk op 24 november 2026');
    expect(text).toContain('geen kopie van uw paspoort');
  });

  test('names each ground and each kind in both languages, in whole sentences', () => {
    for (const { ground, asked } of Object.values(letterWords)) {
      for (const code of RefusalGround.options) expect(ground[code]).toMatch(/\.$/);
      for (const kind of RightKind.options) expect(asked[kind].length).toBeGreaterThan(10);
    }
  });

  test('holds no address when no post may be sent there, whatever the rest', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('', 'Lindengracht'),
        (isSecret, mayPost, street) => {
          const address = { ...home, street, isAddressSecret: isSecret, maySendPost: mayPost };
          const isSafe = !isSecret && mayPost && street !== '';
          const letter = letterOf({}, { address });
          expect(safeAddress(address) !== null).toBe(isSafe);
          expect(letter.isHandedOver).toBe(!isSafe);
          expect(JSON.stringify(letter).includes('1015 KB')).toBe(isSafe);
        },
      ),
    );
  });

  test('is refused for what did not happen yet, and fits the door when it did', () => {
    for (const kind of LetterKind.options)
      for (const state of ['open', 'closed'] as const)
        for (const extendedOn of [null, day('2026-11-21')]) {
          const facts = { ...request, state, extendedOn, effect: 'restrict', isRestricted: true } as const;
          let rule: string | null = null;
          try {
            Letter.parse(letterOf(facts, { kind }));
          } catch (error) {
            rule = refusedRule(error) ?? String(error);
          }
          expect(rule).toBe(lettersFor(facts).includes(kind) ? null : 'letter-not-yet');
        }
  });

  test('that puts the answer off says the terms of the law of the day of receipt', () => {
    const put = { extendedOn: day('2026-12-01'), extensionReason: 'Het is veel.', state: 'open' } as const;
    const terms = { rightsAnswer: period('P2M'), rightsExtended: period('P4M') };
    const text = textOf(letterOf(put, { kind: 'extended', terms }));
    expect(text).toContain('niet om binnen 2 maanden te antwoorden');
    expect(text).toContain('samen 4 maanden');
    expect(textOf(letterOf(put, { kind: 'extended', lang: 'en' }))).toContain('3 months in all');
  });

  test('has a file name that says the number and what it is, and nobody', () => {
    expect(letterFileName(letterOf(), 'decided', 'pdf')).toBe('brief-verzoek-12-besluit.pdf');
    expect(letterFileName(letterOf({}, { lang: 'en' }), 'lifting', 'docx')).toBe(
      'brief-verzoek-12-opheffing.docx',
    );
  });
});
