import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../core/kernel/refusal.ts';
import { cardsIn } from '../../vault/imports/card-lines.ts';
import { readList } from '../../vault/imports/read-list.ts';

const card = (...lines: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat(
    ['BEGIN:VCARD', ...lines, 'END:VCARD'].flatMap((line) => [Buffer.from(line), Buffer.from('\r\n')]),
  );

/** The rows of a file by the meaning of their columns. */
const read = (bytes: Buffer) => {
  const { rows, mapping, kind } = readList(bytes);
  expect(kind).toBe('vcard');
  return rows.map((row) =>
    Object.fromEntries(mapping.map((field, at) => [field, row[at] ?? '']).filter(([, text]) => text !== '')),
  );
};

describe('a card as programs write it', () => {
  test('of version 3.0 with groups, folded lines and a photo', () => {
    const photo = `PHOTO;ENCODING=b;TYPE=JPEG:${'/9j/'.repeat(18)}\r\n ${'AAAA'.repeat(18)}`;
    expect(
      read(
        card(
          'VERSION:3.0',
          'PRODID:-//Apple Inc.//macOS 15//EN',
          'N:van den Berg;Sanne;;;',
          'FN:Sanne van den Berg',
          'EMAIL;type=INTERNET;type=HOME:thuis@example.nl',
          'EMAIL;type=INTERNET;type=WORK;type=pref:werk@example.nl',
          'item1.TEL;type=pref:06-00000004',
          'TEL;type=HOME;type=VOICE:020 000 0009',
          'item2.ADR;type=HOME;type=pref:;;Osdorpplein 415\\, 2-hoog;Amsterdam;;1068 TB;Neder',
          ' land',
          'item2.X-ABADR:nl',
          'NOTE:komt vaak\\nop dinsdag\\; brengt \\"taart\\"',
          'BDAY:1965-10-05',
          photo,
          'X-ABUID:5AD380FD:ABPerson',
          'UID:9f5c5b8a-0000-4000-8000-000000000000',
        ),
      ),
    ).toEqual([
      {
        number: '9f5c5b8a-0000-4000-8000-000000000000',
        givenName: 'Sanne',
        familyName: 'van den Berg',
        birthDate: '1965-10-05',
        phone: '06-00000004, 020 000 0009',
        email: 'werk@example.nl, thuis@example.nl',
        address: 'Osdorpplein 415, 2-hoog',
        postcode: '1068 TB',
        city: 'Amsterdam',
        remarks: 'komt vaak\nop dinsdag; brengt \\"taart\\"',
      },
    ]);
  });

  test('of version 2.1 in quoted-printable, in an old charset, with a soft line end', () => {
    expect(
      read(
        card(
          'VERSION:2.1',
          'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96zt=C3=BCrk;Ay=C5=9Fe;;;',
          'TEL;CELL;PREF:+31600000004',
          'TEL;HOME:0200000009',
          'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:caf=E9 =',
          'op zaterdag=0D=0Aen zondag',
          'BDAY:19740321',
        ),
      ),
    ).toEqual([
      {
        givenName: 'Ayşe',
        familyName: 'Öztürk',
        birthDate: '1974-03-21',
        phone: '+31600000004, 0200000009',
        remarks: 'café op zaterdag\r\nen zondag',
      },
    ]);
  });

  test('of version 4.0 with preferences, addresses of other kinds and a birth day without a year', () => {
    expect(
      read(
        card(
          'VERSION:4.0',
          'N:Khattabi;Fatiha;;mevrouw;',
          'TEL;VALUE=uri;PREF=2;TYPE="voice,home":tel:+31-20-0000009;ext=12',
          'TEL;VALUE=uri;PREF=1;TYPE=cell:tel:+31-6-00000004',
          'EMAIL:mailto:f@example.nl',
          'BDAY:--0321',
        ),
      ),
    ).toEqual([
      {
        givenName: 'Fatiha',
        familyName: 'Khattabi',
        birthDate: '--0321',
        phone: '+31-6-00000004, +31-20-0000009',
        email: 'f@example.nl',
      },
    ]);
  });

  test('with an empty N and only a full name, several in one file, one never closed', () => {
    const open = 'BEGIN:VCARD\nVERSION:3.0\nN:Wit;Noor;;;\n';
    expect(
      read(
        Buffer.concat([Buffer.from(open), card('VERSION:3.0', 'N:;;;;', 'FN:Jan de Boer'), card('FN:K.')]),
      ),
    ).toEqual([{ givenName: 'Noor', familyName: 'Wit' }, { fullName: 'Jan de Boer' }, { fullName: 'K.' }]);
  });

  test('in the charset of old Windows without saying so, or with letters folded in the middle', () => {
    const latin = Buffer.from('N:Özer;Renée;;;', 'latin1');
    const utf8 = Buffer.from('N:Özer;Renée;;;');
    const split = Buffer.concat([utf8.subarray(0, 3), Buffer.from('\r\n '), utf8.subarray(3)]);
    expect(read(Buffer.concat([card(latin), card(split)]))).toEqual([
      { givenName: 'Renée', familyName: 'Özer' },
      { givenName: 'Renée', familyName: 'Özer' },
    ]);
    const marked = Buffer.from(`\ufeff${card('N:Özer;Renée;;;').toString()}`, 'utf16le');
    expect(read(marked)).toEqual([{ givenName: 'Renée', familyName: 'Özer' }]);
  });

  test('from Apple without a year gives no birth year', () => {
    expect(read(card('FN:Noor', 'BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-21'))).toEqual([
      { fullName: 'Noor', birthDate: '--0321' },
    ]);
  });
});

test('what was folded is whole again, wherever it was folded', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !/[\r\n\\]/.test(text)),
      fc.array(fc.nat(80), { maxLength: 5 }),
      (text, cuts) => {
        const bytes = Buffer.from(`NOTE:x${text}x`);
        const places = [...new Set(cuts.filter((at) => at > 5 && at < bytes.length))].toSorted(
          (a, b) => a - b,
        );
        const folded = Buffer.concat(
          [0, ...places].flatMap((at, index, all) => [
            ...(at === 0 ? [] : [Buffer.from('\r\n ')]),
            bytes.subarray(at, all[index + 1]),
          ]),
        );
        expect(cardsIn(card(folded))[0]?.[0]?.value).toBe(`x${text}x`);
      },
    ),
  );
});

/** What reading stopped with; null when it did not. */
const stopOf = (bytes: Buffer): unknown => {
  try {
    readList(bytes);
    return null;
  } catch (error) {
    return error;
  }
};

test('no bytes stop the reader', () => {
  const words = [
    'BEGIN:VCARD\r\n',
    'END:VCARD',
    'N:',
    ';',
    '=',
    '\r\n ',
    'NOTE;QUOTED-PRINTABLE:',
    '"',
    '\\',
    'ADR;',
  ];
  const part = fc.oneof(
    fc.constantFrom(...words).map((word) => Buffer.from(word)),
    fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const stopped = stopOf(Buffer.concat([Buffer.from('BEGIN:VCARD\r\n'), ...parts]));
      expect(stopped === null || stopped instanceof Refusal).toBe(true);
    }),
    { numRuns: 500 },
  );
});
