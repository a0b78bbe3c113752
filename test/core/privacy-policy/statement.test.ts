import { describe, expect, test } from 'vitest';
import { PolicyQuestion, StatementPart } from '../../../core/contract/privacy-policy.ts';
import { period } from '../../../core/kernel/period.ts';
import { composeText, pointsBehind } from '../../../core/privacy-policy/compose.ts';
import type { PrivacyFacts } from '../../../core/privacy-policy/facts.ts';
import { textPaper } from '../../../core/privacy-policy/paper.ts';
import { settledText } from '../../../core/privacy-policy/settle.ts';
import { day } from '../../../core/kernel/day.ts';
import { fileActivity, fileRule, organisation } from '../../support/register-samples.ts';

const { code, version, ...rule } = fileRule;
const files = {
  ...fileActivity({ recipients: [{ name: 'Wijkteam Noord', purpose: 'Eigen hulp' }] }),
  terms: [{ ...rule, ruleCode: code, ruleVersion: version, ruleName: null, action: 'delete' as const }],
};
const volunteers = {
  ...fileActivity({ name: 'Vrijwilligers', dataSubjects: 'Vrijwilligers', category: 'volunteer-file' }),
  terms: [
    {
      ...rule,
      category: 'volunteer-file',
      trigger: 'activities-ended' as const,
      period: period('P2Y'),
      ruleCode: 'VOL_FILE',
      ruleVersion: 1,
      ruleName: null,
      action: 'delete' as const,
    },
  ],
};

const facts: PrivacyFacts = {
  organisation,
  activities: [files, volunteers],
  purposes: [
    {
      name: 'Ondersteuning',
      legalBasis: 'legitimate-interest',
      specialException: null,
      balancingNote: 'Zonder hulp loopt het uit de hand',
      isActive: true,
      isUsed: true,
    },
  ],
  processors: [],
  backups: { termDays: 30, reason: '', place: 'other-disk' },
  lockMinutes: 5,
  users: { manager: 1, confidant: 2, worker: 3, fg: 1, board: 0 },
  answerWithin: period('P1M'),
  answerExtended: period('P3M'),
  breachHours: 72,
  consentAge: 16,
  firstTexts: new Set(),
  appMeasures: new Set(['Alle gegevens staan versleuteld op de schijf (SQLCipher, AES-256).']),
};

const wordsOf = (kind: 'policy' | 'clients' | 'volunteers', lang: 'nl' | 'en', from = facts): string =>
  JSON.stringify(
    textPaper({
      kind,
      lang,
      organisation: organisation.name,
      settled: settledText(composeText(kind, from, []), []),
      version: 1,
      on: day('2026-11-21'),
    }),
  );

describe('what articles 13 and 14 have told', () => {
  test.each([
    ['who (1a)', 'Buurthuis De Brug', 'info@debrug.example'],
    ['the FG (1b)', 'functionaris gegevensbescherming', 'fg@debrug.example'],
    ['purposes and ground (1c)', 'Ondersteuning', 'gerechtvaardigd belang'],
    ['the legitimate interest (1d)', 'Onze reden', 'Zonder hulp loopt het uit de hand'],
    ['which data (14(1)d)', 'Naam en telefoonnummer', 'BSN'],
    ['from whom (14(2)f)', 'Meestal van uzelf', 'iemand die ons belt'],
    ['recipients (1e)', 'Wijkteam Noord', 'geheimhouding'],
    ['outside the EEA (1f)', 'buiten Europa', 'niet'],
    ['how long (2a)', '5 jaar na het laatste contact', 'wissen wij het'],
    ['rights (2b)', 'bezwaar', 'binnen 1 maand'],
    ['withdrawing consent (2c)', 'toestemming', 'intrekken'],
    ['the authority (2d)', 'Autoriteit Persoonsgegevens', 'Postbus 93374, 2509 AJ Den Haag'],
    ['whether one must (2e)', 'niet verplicht', 'schuilnaam'],
    ['automated decisions (2f)', 'altijd een mens', 'profiel'],
    ['safety of contact', 'versleuteld', 'veilig vindt'],
  ])('the statement for clients tells %s', (_, ...texts) => {
    for (const text of texts) expect(wordsOf('clients', 'nl')).toContain(text);
  });

  test.each([
    ['clients', 'nl'],
    ['clients', 'en'],
    ['volunteers', 'nl'],
    ['volunteers', 'en'],
  ] as const)('no part of the statement for %s in %s is empty', (kind, lang) => {
    const texts = composeText(kind, facts, []);
    expect(texts.map(({ point }) => point)).toEqual(StatementPart.options);
    expect(texts.filter((text) => text[lang].text.trim() === '')).toEqual([]);
  });

  test('volunteers read their own term, and not that of clients', () => {
    expect(wordsOf('volunteers', 'nl')).toContain('2 jaar na het einde van de werkzaamheden');
    expect(wordsOf('volunteers', 'nl')).not.toContain('5 jaar');
  });

  test('sentences are short: on average at most twelve words, none over thirty', () => {
    for (const kind of ['clients', 'volunteers'] as const) {
      const text = composeText(kind, facts, [])
        .map(({ nl }) => nl.text)
        .join('\n');
      const lengths = text
        .split(/[.!?;:]\s|\n/)
        .map((sentence) => sentence.split(/\s+/).filter(Boolean).length)
        .filter((count) => count > 0);
      expect(lengths.reduce((sum, count) => sum + count, 0) / lengths.length).toBeLessThanOrEqual(12);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(30);
    }
  });
});

test('without a ground for the files the statement asks for words instead of saying something', () => {
  const open = composeText(
    'clients',
    { ...facts, purposes: [], activities: [{ ...files, legalBasis: null }] },
    [],
  );
  expect(open.find(({ point }) => point === 'why')?.isOpen).toBe(true);
});

test('another term makes only that point differ from what was settled', () => {
  const settled = settledText(composeText('clients', facts, []), []);
  const [term] = files.terms;
  if (!term) throw new Error('no term');
  const changed = {
    ...facts,
    activities: [{ ...files, terms: [{ ...term, period: period('P2Y') }] }, volunteers],
  };
  expect(pointsBehind(settled.points, composeText('clients', changed, []))).toEqual(['how-long']);
});

describe('the fourteen questions of the handbook', () => {
  test.each([
    ['purpose', 'Cliënten ondersteunen'],
    ['responsible', 'F. Bakker'],
    ['which-data', 'Naam en telefoonnummer'],
    ['informing', 'privacyverklaring'],
    ['access', 'binnen 1 maand'],
    ['storage', 'versleuteld bestand'],
    ['copies', '30 dagen'],
    ['protection', '5 minuten'],
    ['who-may-see', 'Vertrouwenspersonen (2)'],
    ['fg', 'J. de Groot'],
    ['processors', 'niemand buiten de organisatie'],
    ['third-parties', 'na gebruik vernietigen'],
    ['breaches', '72 uur'],
  ] as const)('%s is answered out of the facts', (point, text) => {
    expect(composeText('policy', facts, []).find((it) => it.point === point)?.nl.text).toContain(text);
  });

  test('what the organisation does itself to protect data is said, what the app does is not said twice', () => {
    const own = 'Ook de laptop is versleuteld, met een wachtzin';
    const security = ['Alle gegevens staan versleuteld op de schijf (SQLCipher, AES-256).', own].join('\n');
    const text = composeText('policy', { ...facts, activities: [{ ...files, security }] }, []).find(
      ({ point }) => point === 'protection',
    )?.nl.text;
    expect(text).toContain(`- ${own}.`);
    expect(text).not.toContain('SQLCipher');
  });

  test('there are fourteen, and what only people know is asked', () => {
    expect(PolicyQuestion.options).toHaveLength(14);
    const open = composeText('policy', facts, []).filter(({ isOpen }) => isOpen);
    expect(open.map(({ point }) => point)).toEqual(['special-data']);
  });
});
