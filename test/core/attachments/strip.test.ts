import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripJpeg } from '../../../core/attachments/strip-jpeg.ts';
import { stripPng } from '../../../core/attachments/strip-png.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { aJpeg, aPng, exifWith, segment } from '../../support/papers.ts';

const secret = 'Westerstraat 17, 52.3702 N';
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const ruleOf = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return refusedRule(error) ?? String(error);
  }
};

describe('a JPEG', () => {
  test('that tells nothing stays as it is', () => {
    expect(Buffer.from(stripJpeg(aJpeg())).includes(aJpeg().subarray(aJpeg().indexOf(0xdb)))).toBe(true);
  });

  test('loses place, comments, small copies and what hangs behind it', () => {
    const telling = aJpeg(
      [
        exifWith(1, secret),
        segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${secret}`)),
        segment(0xed, Buffer.from(`Photoshop 3.0\0${secret}`)),
        segment(0xe2, Buffer.from(`MPF\0${secret}`)),
        segment(0xe0, Buffer.from(`JFXX\0${secret}`)),
        segment(0xfe, Buffer.from(secret)),
      ],
      { behind: secret },
    );
    expect(text(stripJpeg(telling))).not.toContain('Westerstraat');
    expect(Buffer.from(stripJpeg(telling)).equals(stripJpeg(aJpeg()))).toBe(true);
  });

  test('keeps its colours', () => {
    const colours = segment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01kleuren'));
    expect(text(stripJpeg(aJpeg([colours])))).toContain('kleuren');
  });

  test.each([1, 2, 3, 6, 8])('that was held as %i is still held so', (turn) => {
    const kept = stripJpeg(aJpeg([exifWith(turn, secret)]));
    const said = Buffer.from(kept).indexOf(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn]));
    expect(said > 0).toBe(turn !== 1);
    expect(Buffer.from(stripJpeg(kept)).equals(kept)).toBe(true);
  });

  test('that is cut off anywhere is refused, and damage never ends in another error', () => {
    const whole = aJpeg([exifWith(6, secret)]);
    for (let length = 2; length < whole.length; length += 1)
      expect(
        ruleOf(() => stripJpeg(whole.subarray(0, length))),
        String(length),
      ).toBe('attachment-unreadable');
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const broken = Buffer.from(whole);
        broken[at] = byte;
        expect([null, 'attachment-unreadable', 'attachment-too-many-points']).toContain(
          ruleOf(() => stripJpeg(broken)),
        );
      }),
    );
  });

  test('of more points than a screen can show is refused by its head', () => {
    expect(ruleOf(() => stripJpeg(aJpeg([], { width: 60_000, height: 60_000 })))).toBe(
      'attachment-too-many-points',
    );
  });
});

describe('a PNG', () => {
  test('loses texts, time, place and what hangs behind it', () => {
    const telling = aPng(4, 4, [
      ['tEXt', `Author\0${secret}`],
      ['iTXt', secret],
      ['eXIf', secret],
      ['tIME', '1234567'],
      ['acTL', '12345678'],
      ['prVt', secret],
    ]);
    expect(Buffer.from(stripPng(Buffer.concat([telling, Buffer.from(secret)]))).equals(aPng(4, 4))).toBe(
      true,
    );
  });

  test('that is cut off anywhere is refused', () => {
    const whole = aPng();
    for (let length = 8; length < whole.length; length += 1)
      expect(
        ruleOf(() => stripPng(whole.subarray(0, length))),
        String(length),
      ).toBe('attachment-unreadable');
  });
});
