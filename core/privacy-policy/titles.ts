import type { PrivacyKind, PrivacyPoint } from '../contract/privacy-policy.ts';
import type { Words } from '../kernel/words.ts';
import { say } from './plain.ts';

/** The questions of the handbook in our own words, and the headings of the statements. */
export const pointTitles: Readonly<Record<PrivacyPoint, Words>> = {
  purpose: say('Waarvoor bewaren wij gegevens van mensen?', 'What do we keep people’s data for?'),
  responsible: say('Wie is verantwoordelijk?', 'Who is responsible?'),
  'which-data': say(
    'Welke gegevens zijn dat, en waar staat het overzicht?',
    'Which data are these, and where is the overview?',
  ),
  'special-data': say(
    'Bewaren wij bijzondere gegevens, en waarom mag dat?',
    'Do we keep special data, and why may we?',
  ),
  informing: say('Hoe vertellen wij mensen wat wij bewaren?', 'How do we tell people what we keep?'),
  access: say('Hoe kunnen mensen hun eigen gegevens zien?', 'How can people see their own data?'),
  storage: say('Waar en hoe bewaren wij de gegevens?', 'Where and how do we keep the data?'),
  copies: say('Zijn er kopieën, en waar zijn die?', 'Are there copies, and where are they?'),
  protection: say('Hoe voorkomen wij dat anderen erbij kunnen?', 'How do we keep others out?'),
  'who-may-see': say('Wie mag erbij?', 'Who may see them?'),
  fg: say('Is er een functionaris gegevensbescherming?', 'Is there a data protection officer?'),
  processors: say(
    'Wie werkt voor ons met de gegevens, en wat is afgesproken?',
    'Who works with the data for us, and what was agreed?',
  ),
  'third-parties': say(
    'Wie krijgt gegevens voor eigen gebruik, en wat gebeurt er daarna mee?',
    'Who gets data for their own use, and what happens to them afterwards?',
  ),
  breaches: say('Wat doen wij bij een datalek?', 'What do we do about a data breach?'),
  'who-we-are': say('Wie zijn wij?', 'Who are we?'),
  why: say('Waarom hebben wij uw gegevens?', 'Why do we have your data?'),
  what: say('Wat schrijven wij op?', 'What do we write down?'),
  'from-whom': say('Van wie horen wij dat?', 'From whom do we hear it?'),
  'who-gets': say('Wie ziet uw gegevens?', 'Who sees your data?'),
  'outside-eea': say('Gaan ze naar het buitenland?', 'Do they go abroad?'),
  'how-long': say('Hoe lang bewaren wij ze?', 'How long do we keep them?'),
  rights: say('Wat kunt u vragen?', 'What may you ask?'),
  withdraw: say('Mag u van gedachten veranderen?', 'May you change your mind?'),
  complain: say('Bent u het er niet mee eens?', 'Do you disagree?'),
  'must-you': say('Moet u ons alles vertellen?', 'Must you tell us everything?'),
  automated: say('Beslist een computer over u?', 'Does a computer decide about you?'),
  safe: say('Hoe houden wij het veilig?', 'How do we keep it safe?'),
};

export const kindTitles: Readonly<Record<PrivacyKind, Words>> = {
  policy: say('Privacybeleid', 'Privacy policy'),
  clients: say('Uw gegevens bij ons: voor cliënten', 'Your data with us: for clients'),
  volunteers: say('Uw gegevens bij ons: voor vrijwilligers', 'Your data with us: for volunteers'),
};
