import { afterAll, beforeAll, expect, test } from 'vitest';
import { refreshRenderer } from '../../../build/outputs.ts';
import type { Bridge } from '../../../core/contract/bridge.ts';
import type { FormKind } from '../../../core/contract/forms.ts';
import type { HostOut } from '../../../core/contract/host.ts';
import { formText } from '../../../core/forms/form-text.ts';
import { fitsOnePage } from '../../../core/forms/blocks.ts';
import { starterTemplates } from '../../../core/forms/starter-templates.ts';
import { day } from '../../../core/kernel/day.ts';
import { askFor } from '../../../renderer/print/asked.ts';
import type { FormToPrint } from '../../../renderer/print/form.tsx';
import { someStrokes } from '../../support/a-form.ts';
import { passphrase } from '../../support/open-vault.ts';
import { openTestWindow, type TestWindow } from '../../support/open-window.ts';
import { type ReadPdf, readPdf } from '../../support/read-pdf.ts';
import { callFrom } from '../../support/window-call.ts';

let app: TestWindow;

beforeAll(async () => {
  if (refreshRenderer() !== 0) throw new Error('The window does not build');
  app = await openTestWindow('rules');
  await app.unlock();
});

afterAll(() => app?.close());

/** A name and blanks as long as the fields take, of words that a line can break between or not. */
const long = {
  organisation: 'Stichting Buurthuis De Brug voor Ontmoeting en Ondersteuning in de Wijk Overhoeks',
  name: `Wilhelmina Alexandra Johanna van den ${'Berg-Oudeboom'.repeat(5)}`,
  functionName: 'Informele ondersteuner en gastvrouw van de dinsdaggroep in het buurthuis Noord',
  handInAt:
    `de beheerder van het buurthuis, op kantoor aan het plein, ${'elke werkdag tussen negen en vijf, '.repeat(3)}`.slice(
      0,
      160,
    ),
  transferTo: 'z'.repeat(160),
};

const filled = ({ title, body, owner }: { title: string; body: string; owner: string }): FormToPrint => ({
  text: formText({ title, body, owner }, { ...long, startOn: day('2025-02-03'), today: day('2026-11-21') }),
  version: 12,
  versionOn: day('2026-11-21'),
  versionUntil: day('2028-11-21'),
  hash: 'a1'.repeat(32),
  madeOn: day('2026-11-21'),
  signedOn: day('2026-11-21'),
  signature: { kind: 'on-screen', strokes: someStrokes, at: '2026-11-21T10:00:00.000Z' },
  supersededOn: null,
  withdrawnOn: null,
  endedOn: null,
});

const printed = async (data: FormToPrint, name: string): Promise<ReadPdf> => {
  const call = callFrom(app.page);
  await call('vault.confirm', { passphrase });
  await call('exports.leave', { kind: 'form', count: 1, as: 'paper' });
  const reply = await app.page.evaluate(
    (input) =>
      (globalThis as unknown as { readonly vertrouwd: Bridge }).vertrouwd.host('document.pdf', input),
    { document: askFor('form', 'nl', data), name },
  );
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return readPdf((reply.value as HostOut<'document.pdf'>).savedAs ?? '');
};

const starters = starterTemplates(day('2026-11-21'));
const points: Readonly<Record<FormKind, readonly string[]>> = {
  confidentiality: ['zolang ik bij', 'hooguit voorletters', 'wis ik ze zelf voorgoed'],
  'privacy-promise': ['Ik meld elk incident', 'schermafdruk', 'Geldig tot 21-11-2028'],
  'code-of-conduct': ['zonder anderen erbij', 'geheimhoudingsverklaring'],
  agreement: ['3 februari 2025', 'eens in de twee maanden'],
};

test.each(starters)(
  '$kind is one A4, also with the longest name and blanks, with all its words',
  async (text) => {
    const { pages, words, isTagged, title } = await printed(filled(text), `${text.kind}.pdf`);
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[595, 842]]);
    expect(isTagged).toBe(true);
    // The title of a PDF is seen in lists of files: it names nobody.
    expect(title).toBe('Formulier om te tekenen');
    for (const part of [
      text.title,
      'Naam',
      'Datum',
      '21 november 2026',
      'Handtekening',
      'Eigenaar: Het bestuur',
      'Versie 12 van 21-11-2026',
      'Kenmerk a1a1a1a1a1a1a1a1',
      'Pagina 1 van 1',
      ...points[text.kind],
    ])
      expect(words).toContain(part);
  },
);

test('the longest text that a manager may make is still one page', async () => {
  const start = '{organisatie} en {naam} spreken af wat volgt: {inleveren bij} en {overdragen aan}.\n\n';
  const sentence = 'Wij spreken met elkaar af dat niemand iets vertelt over mensen die hier komen. ';
  const bodies = Array.from({ length: 90 }, (_, count) => start + sentence.repeat(count));
  const body = bodies.findLast((each) => fitsOnePage(each)) ?? '';
  expect(body.length).toBeGreaterThan(3_000);
  const { pages, words } = await printed(
    filled({ title: 'Afspraken', body, owner: 'Het bestuur' }),
    'langste.pdf',
  );
  expect(pages).toHaveLength(1);
  expect(words).toContain('Kenmerk a1a1');
  const lists = Array.from({ length: 90 }, (_, count) => start + '- Dat.\n'.repeat(count));
  const many = lists.findLast((each) => fitsOnePage(each)) ?? '';
  expect(many.length).toBeGreaterThan(start.length + 200);
  const list = await printed(filled({ title: 'Afspraken', body: many, owner: 'Het bestuur' }), 'lijst.pdf');
  expect(list.pages).toHaveLength(1);
});

test('a draft leaves room for the day and the hand', async () => {
  const [text] = starters;
  if (!text) throw new Error('There is no text');
  const draft = { ...filled(text), signedOn: null, signature: null };
  const { words } = await printed(draft, 'klaar.pdf');
  expect(words).not.toContain('Getekend op het scherm');
  expect(words).toMatch(/Datum Handtekening/);
});
