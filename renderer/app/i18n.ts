import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { citationIn } from '../../core/kernel/citation.ts';
import { type Day, dayOf } from '../../core/kernel/day.ts';
import type { Period } from '../../core/kernel/period.ts';
import { dayInSentence, dayInTable, type Language, periodInWords } from '../../core/kernel/words.ts';
import { figuresOn, type LegalFigures } from '../../core/legal-parameters/figures.ts';
import { countInWords, dayWithWeekday, instantInSentence, instantInTable } from '../ui/figures.ts';

const files = import.meta.glob<Record<string, unknown>>('../locales/*/*.json', {
  eager: true,
  import: 'default',
});

/** Every file `locales/<language>/<feature>.json` is the namespace of that feature; a new file needs no edit here. */
const resources = (): Record<string, Record<string, Record<string, unknown>>> => {
  const all: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const [path, texts] of Object.entries(files)) {
    const [, language = '', feature = ''] = /\/([a-z]{2})\/([a-z-]+)\.json$/.exec(path) ?? [];
    all[language] = { ...all[language], [feature]: texts };
  }
  return all;
};

const capital = (text: string, lang: string): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

/**
 * Starts the texts in one language. Texts may format what they name: `{{until, day}}` 21 november 2026,
 * `{{on, weekday}}`, `{{on, shortday}}` 21-11-2026, `{{at, instant}}` 21-11-2026, 15.42, `{{at, moment}}` 21 november 2026, 15.42, `{{length, period}}` 5 jaar,
 * `{{source, citation}}` AVG art. 12 lid 3, `{{who, someone}}` a name, or "iemand anders" when there is none, `{{count, words}}` zeven, `{{count, words, capital}}` Zeven, `{{count, number}}` 1.042. Figures of the law every text knows by
 * itself, as `LegalFigures` names them: `{{law.consentAge}}`, `{{law.rightsAnswer, period}}`.
 */
export const startTexts = (language: Language): i18n => {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'app',
    resources: resources(),
    interpolation: {
      escapeValue: false,
      defaultVariables: { law: figuresOn([], dayOf(new Date().toISOString())) },
    },
    returnNull: false,
  });
  const formats: Readonly<Record<string, (value: unknown, lang: Language) => string>> = {
    day: (value, lang) => dayInSentence(value as Day, lang),
    weekday: (value, lang) => dayWithWeekday(value as Day, lang),
    shortday: (value) => dayInTable(value as Day),
    moment: (value, lang) => instantInSentence(String(value), lang),
    instant: (value, lang) => instantInTable(String(value), lang),
    period: (value, lang) => periodInWords(value as Period, lang),
    words: (value, lang) => countInWords(Number(value), lang),
    citation: (value, lang) => citationIn(String(value), lang),
    someone: (value, lang) =>
      typeof value === 'string' && value !== '' ? value : lang === 'nl' ? 'iemand anders' : 'someone else',
    capital: (value, lang) => capital(String(value), lang),
  };
  for (const [name, format] of Object.entries(formats))
    i18next.services.formatter?.add(name, (value: unknown, lang) =>
      format(value, lang === 'nl' || lang === 'en' ? lang : language),
    );
  return i18next;
};

/** Tells every text the figures of the law as this vault counts with them, also those that are on the screen already. */
export const tellLaw = (law: LegalFigures): void => {
  i18next.options.interpolation = { ...i18next.options.interpolation, defaultVariables: { law } };
  i18next.emit('languageChanged', i18next.language);
};
