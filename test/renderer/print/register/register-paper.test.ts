import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHash } from 'node:crypto';
import { printWith } from '../../../../browser/native/printing.ts';
import { refreshRenderer } from '../../../../build/outputs.ts';
import { root } from '../../../../build/run.ts';
import { readWindowFiles } from '../../../../vault/hosting/window-files.ts';
import { askFor } from '../../../../renderer/print/asked.ts';
import { someRegisterOut } from '../../../support/a-register-paper.ts';
import { type ReadPdf, readPdf } from '../../../support/read-pdf.ts';

const out = someRegisterOut();
const folder = mkdtempSync(join(tmpdir(), 'register-'));
let paper: ReadPdf;

beforeAll(async () => {
  if (refreshRenderer() !== 0) throw new Error('The window does not build');
  const print = printWith(readWindowFiles(join(root, 'out', 'renderer')), 30_000, []);
  const data = { ...out.paper, printedBy: 'F. Bakker', printedOn: '2026-11-22' };
  writeFileSync(join(folder, 'register.pdf'), await print(askFor('register', 'nl', data)));
  paper = await readPdf(join(folder, 'register.pdf'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the register on paper', () => {
  // After a change on purpose: look at the PDF, then `npx vitest run <this file> -u` and read the diff.
  test('says what it said before, word for word and page by page', async () => {
    const text = paper.pages.map(
      ({ words }, at) => `--- ${at + 1}\n${words.replaceAll(/(.{100}\S*) /g, '$1\n')}\n`,
    );
    await expect(text.join('\n')).toMatchFileSnapshot('../../../fixtures/register.golden.txt');
  });

  test('is one tagged A4 on its side with nothing cut, and carries page, version and confidentiality everywhere', () => {
    expect(paper.isTagged).toBe(true);
    for (const [at, { width, height, words, end }] of paper.pages.entries()) {
      expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
      expect(words).toContain(`Pagina ${at + 1} van ${paper.pages.length}`);
      expect(words).toContain('vertrouwelijk');
      expect(words).toContain('Buurthuis De Brug · register versie 7');
      expect(end).toBeLessThanOrEqual(((297 - 20) * 72) / 25.4 + 1);
    }
  });

  test('carries on every page the hash that its JSON file has', () => {
    const hash = createHash('sha256').update(out.text, 'utf8').digest('hex');
    for (const { words } of paper.pages) expect(words).toContain(hash);
  });

  test('has contents that lead to the page on which each activity and annex stands', () => {
    const contents = paper.pages[1]?.words ?? '';
    const titles = [
      'Overzicht van alle verwerkingen',
      ...out.document.content.activities.map(({ number, name }) => `${number}. ${name}`),
      'Bijlage 1. Verwerkers en hun overeenkomsten',
      'Bijlage 6. Advies van de FG',
    ];
    for (const title of titles) {
      const [, rest = ''] = contents.split(title);
      const page = Number(/^\s*(\d+)/.exec(rest)?.[1]);
      expect(paper.pages[page - 1]?.words, title).toContain(title);
    }
  });

  test('marks what is still to be filled in with words and a frame, so that grey paper shows it', () => {
    expect(paper.words).toContain('Strafbare feiten en verdenkingen: NOG INVULLEN');
    expect(paper.words).toContain('Verenigde Staten: NOG INVULLEN');
  });
});
