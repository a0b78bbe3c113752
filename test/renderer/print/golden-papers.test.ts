import { describe, expect, test } from 'vitest';
import { presets } from '../../../core/retention/presets.ts';
import { aBinder } from '../../support/a-binder.ts';
import { aCertificate } from '../../support/a-certificate.ts';
import { pagesInWords, printPaper } from '../../support/print-paper.ts';

const rules = presets
  .filter(({ code }) => code === 'SERVICE_CLIENT' || code === 'CONSENT_PROOF')
  .map(({ code, category, trigger, period, bound, source }) => ({
    code,
    name: null,
    category,
    version: 1,
    trigger,
    period,
    bound,
    source,
  }));

// After a change on purpose: look at the PDF, then `npx vitest run <this file> -u` and read the diff.
describe('a paper says what it said before, word for word and page by page:', () => {
  test('the certificate of a removal, on one sheet', async () => {
    const paper = await printPaper('purge-certificate', { certificate: aCertificate(), rules });
    expect([paper.isTagged, paper.isInFonts]).toEqual([true, true]);
    expect(paper.pages).toHaveLength(1);
    await expect(pagesInWords(paper)).toMatchFileSnapshot('../../fixtures/certificate.golden.txt');
  });

  test('the binder of the FG, with a page for each line of its contents', async () => {
    const binder = aBinder();
    const paper = await printPaper('binder', binder);
    expect([paper.isTagged, paper.isInFonts]).toEqual([true, true]);
    await expect(pagesInWords(paper)).toMatchFileSnapshot('../../fixtures/binder.golden.txt');
    const [cover, ...rest] = paper.pages;
    const contents = rest
      .slice(0, 2)
      .map(({ words }) => words)
      .join(' ');
    for (const hash of Object.values(binder.hashes)) expect(cover?.words).toContain(hash);
    for (const title of ['Bewijzen van verwijdering', 'Datalekken', 'Logboek', 'Adviezen van de FG']) {
      const [, after = ''] = contents.split(title);
      const page = Number(/^\s*(\d+)/.exec(after)?.[1]);
      expect(paper.pages[page - 1]?.words, title).toContain(title);
    }
    for (const { width, height, end } of paper.pages) {
      expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
      expect(end).toBeLessThanOrEqual(((297 - 20) * 72) / 25.4 + 1);
    }
  });
});
