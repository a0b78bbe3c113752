import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBasisChange, checkLength, checkType } from '../../../core/attachments/check-attachment.ts';
import { nameOfPaper, typeOfBytes, typeOfName } from '../../../core/attachments/file-type.ts';
import { mostAttachmentBytes } from '../../../core/contract/attachments.ts';
import { day } from '../../../core/kernel/day.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { aJpeg, aPdf, aPng } from '../../support/papers.ts';

const ruleOf = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return refusedRule(error) ?? 'another error';
  }
};

const files = { pdf: aPdf(), jpg: aJpeg(), png: aPng() } as const;
const types = { pdf: 'application/pdf', jpg: 'image/jpeg', png: 'image/png' } as const;
const endings = ['pdf', 'PDF', 'jpg', 'jpeg', 'JPG', 'png', 'docx', 'exe', 'html', 'svg', 'zip', 'heic'];

describe('the type of a file', () => {
  test('is accepted under its own name only, whatever stands before the ending', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(files) as (keyof typeof files)[])),
        fc.constantFrom(...endings),
        fc.string(),
        (kind, ending, name) => {
          const said = typeOfName(`${name}.${ending}`);
          const rule = ruleOf(() => checkType(`${name}.${ending}`, files[kind]));
          expect(rule).toBe(said === types[kind] ? null : 'attachment-not-as-named');
        },
      ),
    );
  });

  test('is never guessed: bytes that begin otherwise are refused under every name', () => {
    const begins = (bytes: Uint8Array) =>
      Object.values(files).some((file) => typeOfBytes(bytes) === typeOfBytes(file));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.constantFrom(...endings, ''), (bytes, ending) => {
        fc.pre(!begins(bytes));
        expect(ruleOf(() => checkType(`brief.${ending}`, bytes))).toMatch(
          /^attachment-(?:type|not-as-named)$/,
        );
      }),
    );
    for (const head of ['PK\x03\x04', 'MZ', '<html>', '<svg ', 'GIF89a', ' %PDF-1.7', '\xef\xbb\xbf%PDF-1.7'])
      expect(
        ruleOf(() => checkType('brief.pdf', Buffer.from(head, 'latin1'))),
        head,
      ).toBe('attachment-not-as-named');
  });

  test('needs no ending', () => {
    expect(checkType('scan', files.pdf)).toBe('application/pdf');
    expect(ruleOf(() => checkType('scan', Buffer.from('niets')))).toBe('attachment-type');
  });
});

test('a file may be 25 MB and not a byte more, and not empty', () => {
  expect(ruleOf(() => checkLength(mostAttachmentBytes))).toBeNull();
  expect(ruleOf(() => checkLength(mostAttachmentBytes + 1))).toBe('attachment-too-large');
  expect(ruleOf(() => checkLength(0))).toBe('attachment-empty');
});

describe('the name of a paper', () => {
  test.each([
    ['/media/stick/Brief_gemeente.pdf', 'Brief gemeente'],
    ['D:\\scans\\scan 1.JPG', 'scan 1'],
    ['a\u0000b\u202e.png', 'a b'],
    ['Dossier v1.2', 'Dossier v1.2'],
    ['.pdf', ''],
  ])('of %s is %s', (file, name) => {
    expect(nameOfPaper(file)).toBe(name);
  });

  test('never holds a folder, a control sign or half a letter, and fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (file) => {
        const name = nameOfPaper(file);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(name).not.toMatch(/[\p{Cc}\p{Cs}/\\]/u);
      }),
    );
  });
});

test('what rested on a consent that ended gets no other ground; while it holds it may', () => {
  const held = { restsOn: 'photo-video-social', losesBasisOn: null } as const;
  const lost = { ...held, losesBasisOn: day('2026-01-01') };
  expect(checkBasisChange(held, null)).toBe(true);
  expect(checkBasisChange(lost, 'photo-video-social')).toBe(false);
  expect(ruleOf(() => checkBasisChange(lost, null))).toBe('basis-was-lost');
});
