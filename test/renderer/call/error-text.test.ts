import { createInstance, type i18n } from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { type AppError, Refusal, refusedRule } from '../../../core/kernel/refusal.ts';
import { errorText } from '../../../renderer/call/error-text.ts';
import app from '../../../renderer/locales/nl/app.json' with { type: 'json' };

const languages: i18n = createInstance();

beforeAll(() =>
  languages.init({
    lng: 'nl',
    interpolation: { escapeValue: false },
    resources: { nl: { app, purge: { refusal: { 'list-changed': 'Er kwamen {{count}} regels bij.' } } } },
  }),
);

const textOf = (error: unknown): string => errorText(error, languages.t, languages);

test('a refused rule is said in the words of the feature that owns it, with its detail', () => {
  expect(textOf(new Refusal({ code: 'refused', rule: 'list-changed', detail: { count: 3 } }))).toBe(
    'Er kwamen 3 regels bij.',
  );
});

test('every kind of error has a sentence of its own, and none shows a code of a rule', () => {
  const errors: readonly AppError[] = [
    { code: 'invalid', field: 'x' },
    { code: 'not-found', what: 'client' },
    { code: 'refused', rule: 'nobody-knows-this' },
    { code: 'locked' },
    { code: 'busy' },
    { code: 'cancelled' },
    { code: 'bug', ref: 'b-17' },
  ];
  const texts = errors.map((error) => textOf(new Refusal(error)));
  expect(new Set(texts).size).toBe(errors.length);
  for (const text of texts) expect(text).toMatch(/^[A-Z].*[.]$/);
  expect(texts.join(' ')).not.toMatch(/nobody-knows-this|error\.|client/);
  expect(texts.at(-1)).toContain('b-17');
});

test('whatever is thrown that is no refusal is said to be a fault of the app', () => {
  expect(textOf(new TypeError('x is undefined'))).toContain('Er ging iets mis in Vertrouwd');
  expect(refusedRule(new TypeError('x'))).toBeNull();
  expect(refusedRule(new Refusal({ code: 'refused', rule: 'too-late' }))).toBe('too-late');
});
