import type { PolicyQuestion } from '../contract/privacy-policy.ts';
import type { RegisterActivity } from '../contract/register.ts';
import { dayInTable, legalBasisWords, specialExceptionWords, type Words } from '../kernel/words.ts';
import type { PrivacyFacts } from './facts.ts';
import { asWritten, bullets, paragraphs, periodWords, say, sentences, stop, when } from './plain.ts';

const special: Readonly<Record<string, Words>> = {
  health: say('gezondheid', 'health'),
  belief: say('geloof of levensovertuiging', 'belief'),
  'race-ethnicity': say('ras of afkomst', 'race or ethnic origin'),
  'sex-life': say('seksualiteit', 'sexuality'),
  political: say('politieke opvattingen', 'political opinions'),
  union: say('lidmaatschap van een vakbond', 'union membership'),
  genetic: say('genetische gegevens', 'genetic data'),
  biometric: say('biometrische gegevens', 'biometric data'),
  criminal: say('strafrechtelijke gegevens', 'criminal data'),
};

const nothing = say('', '');

/** One line per activity, of those that have something to say. */
const perActivity = ({ activities }: PrivacyFacts, textOf: (activity: RegisterActivity) => Words): Words =>
  bullets(
    ...activities.map((activity) => {
      const { nl, en } = textOf(activity);
      return nl === '' ? nothing : say(`${activity.name}: ${nl}`, `${activity.name}: ${en}`);
    }),
  );

const purposeOf = ({ purpose, legalBasis }: RegisterActivity): Words => {
  if (purpose.trim() === '') return nothing;
  const basis = legalBasis === null ? nothing : legalBasisWords[legalBasis];
  const ground = (lang: 'nl' | 'en', word: string) =>
    basis[lang] === '' ? '' : ` ${word}: ${basis[lang].toLocaleLowerCase(lang)}.`;
  return say(
    `${stop(purpose)}${ground('nl', 'Grondslag')}`,
    `${stop(purpose)}${ground('en', 'Legal basis')}`,
  );
};

const specialOf = ({ special: uses }: RegisterActivity): Words => {
  if (uses.length === 0) return nothing;
  const line = (lang: 'nl' | 'en', open: string) =>
    uses
      .map(({ category, exception }) => {
        const ground =
          exception === null ? open : specialExceptionWords[exception][lang].toLocaleLowerCase(lang);
        return `${special[category]?.[lang] ?? category} (${ground})`;
      })
      .join('; ');
  return say(line('nl', 'uitzondering nog niet gekozen'), line('en', 'exception not chosen yet'));
};

/** Whether client files are kept: a file about violence can hold anything, so that nobody may say that there is nothing. */
const hasFiles = ({ activities }: PrivacyFacts): boolean =>
  activities.some(({ category }) => category === 'client-file');

const roleLines = ({ users }: PrivacyFacts): Words =>
  bullets(
    when(
      users.manager > 0,
      say(
        `Beheerders (${users.manager}): alles, om de organisatie te leiden.`,
        `Managers (${users.manager}): everything, to run the organisation.`,
      ),
    ),
    when(
      users.confidant > 0,
      say(
        `Vertrouwenspersonen (${users.confidant}): de dossiers waarvan zij deel zijn, en de vrijwilligers.`,
        `Confidants (${users.confidant}): the files that they are part of, and the volunteers.`,
      ),
    ),
    when(
      users.worker > 0,
      say(
        `Medewerkers en vrijwilligers (${users.worker}): alleen de cliënten die zij begeleiden.`,
        `Workers and volunteers (${users.worker}): only the clients whom they support.`,
      ),
    ),
    when(
      users.fg > 0,
      say(
        `De FG (${users.fg}): het register, de bewijzen en het logboek; geen inhoud van dossiers.`,
        `The data protection officer (${users.fg}): the register, the proofs and the log; no content of files.`,
      ),
    ),
    when(
      users.board > 0,
      say(
        `Het bestuur (${users.board}): het register en aantallen; geen dossiers.`,
        `The board (${users.board}): the register and counts; no files.`,
      ),
    ),
  );

const storageOf = ({ activities }: PrivacyFacts): Words => {
  const systems = new Set(activities.flatMap((activity) => activity.systems));
  const other = [...new Set(activities.map(({ otherSystems }) => otherSystems.trim()))].filter(
    (text) => text !== '',
  );
  return bullets(
    when(systems.has('paper'), say('Op papier, in een kast op slot.', 'On paper, in a locked cupboard.')),
    when(
      systems.has('mail'),
      say('In de e-mail, niet langer dan nodig.', 'In e-mail, no longer than needed.'),
    ),
    when(systems.has('phone'), say('Op een telefoon, met een code erop.', 'On a phone, with a code.')),
    when(systems.has('stick'), say('Op een stick, versleuteld.', 'On a stick, encrypted.')),
    ...other.map(asWritten),
  );
};

/**
 * What the app would answer to each of the 14 questions of the handbook (5.3), out of the register, the rules, the
 * users and the copies as they are now. An empty answer: the app does not know, and somebody has to write it.
 */
export const policyAnswers: Readonly<Record<PolicyQuestion, (facts: PrivacyFacts) => Words>> = {
  purpose: (facts) => perActivity(facts, purposeOf),

  responsible: ({ organisation }) =>
    organisation.responsiblePerson.trim() === ''
      ? nothing
      : say(
          `${organisation.name} is verantwoordelijk; het bestuur draagt de eindverantwoordelijkheid. ${organisation.responsiblePerson} zorgt dat het gebeurt. Te bereiken via ${organisation.email} en ${organisation.phone}.`,
          `${organisation.name} is responsible; the board bears the final responsibility. ${organisation.responsiblePerson} sees to it. To be reached at ${organisation.email} and ${organisation.phone}.`,
        ),

  'which-data': (facts) => {
    const list = perActivity(facts, ({ personalData }) => asWritten(stop(personalData)));
    return list.nl === ''
      ? nothing
      : paragraphs(
          say(
            'Ons register van verwerkingen is het overzicht. Daarin staat:',
            'Our register of processing is the overview. It says:',
          ),
          list,
        );
  },

  'special-data': (facts) => {
    const list = perActivity(facts, specialOf);
    if (list.nl === '')
      return hasFiles(facts)
        ? nothing
        : say(
            'Nee. Wij bewaren geen bijzondere of strafrechtelijke gegevens.',
            'No. We keep no special or criminal data.',
          );
    return paragraphs(
      say(
        'Ja, alleen waar het nodig is, in een apart deel van het dossier:',
        'Yes, only where needed, in a separate part of the file:',
      ),
      list,
      say(
        'Strafrechtelijke gegevens zijn volgens de wet geen bijzondere gegevens, maar wij beschermen ze net zo.',
        'By law criminal data are not special data, but we protect them alike.',
      ),
    );
  },

  informing: (facts) => {
    const told = perActivity(facts, ({ informedHow }) => asWritten(stop(informedHow)));
    return paragraphs(
      say(
        'Cliënten en vrijwilligers krijgen onze privacyverklaring op papier, en wij vertellen wat erin staat bij het eerste gesprek.',
        'Clients and volunteers get our privacy statement on paper, and we tell what it says at the first meeting.',
      ),
      told,
    );
  },

  access: ({ answerWithin, answerExtended }) => {
    const term = periodWords(answerWithin);
    const longer = periodWords(answerExtended);
    return say(
      `Iedereen kan vragen om de eigen gegevens te zien, te verbeteren, aan te vullen, te wissen of mee te krijgen. Wij gaan eerst na wie het vraagt, zonder kopie van een paspoort. Het antwoord komt binnen ${term.nl}; is het ingewikkeld, dan binnen ${longer.nl} na het verzoek. Het kost niets. Gegevens van anderen maken wij onleesbaar. Elk verzoek staat in een lijst met zijn laatste dag.`,
      `Everybody may ask to see, correct, complete, erase or take along their own data. We first check who asks, without a copy of a passport. The answer comes within ${term.en}; if it is complex, within ${longer.en} of the request. It costs nothing. Data of others are made unreadable. Each request stands in a list with its last day.`,
    );
  },

  storage: (facts) => {
    const beside = storageOf(facts);
    return paragraphs(
      say(
        'In één versleuteld bestand op een computer van de organisatie, in een programma dat zonder internet werkt. Er staat niets in een cloud.',
        'In one encrypted file on a computer of the organisation, in an app that works without the internet. Nothing is in a cloud.',
      ),
      when(beside.nl !== '', say('Daarnaast:', 'Besides:')),
      beside,
    );
  },

  copies: ({ backups }) =>
    sentences(
      say(
        `Ja. Het programma maakt versleutelde reservekopieën en kijkt elke kopie na. Een kopie blijft hoogstens ${backups.termDays} dagen.`,
        `Yes. The app makes encrypted backups and checks each of them. A copy is kept for ${backups.termDays} days at most.`,
      ),
      backups.place === 'other-disk'
        ? say(
            'De kopieën staan op een andere schijf dan de gegevens zelf.',
            'The copies are on another disk than the data.',
          )
        : say(
            'De kopieën staan op dezelfde schijf als de gegevens zelf.',
            'The copies are on the same disk as the data.',
          ),
      say(
        'Wat is opgeruimd, wordt na het terugzetten van een oude kopie opnieuw opgeruimd.',
        'What was removed is removed again after an old copy is restored.',
      ),
      when(backups.reason !== '', asWritten(stop(backups.reason))),
    ),

  protection: (facts) => {
    const lines = [...new Set(facts.activities.flatMap(({ security }) => security.split('\n')))].filter(
      (line) => line.trim() !== '',
    );
    return bullets(
      say(
        'Het bestand is versleuteld, en notities per dossier nog eens.',
        'The file is encrypted, and notes once more for each client.',
      ),
      say('Iedereen heeft een eigen wachtzin.', 'Everybody has a passphrase of their own.'),
      say(
        `Het programma gaat na ${facts.lockMinutes} minuten zonder gebruik op slot.`,
        `The app locks after ${facts.lockMinutes} minutes without use.`,
      ),
      say(
        'Niemand opent een dossier zonder getekende geheimhoudingsverklaring.',
        'Nobody opens a file without a signed declaration of confidentiality.',
      ),
      say('Een logboek houdt bij wie wat zag en deed.', 'A log keeps who saw and did what.'),
      ...lines.filter((line) => !facts.appMeasures.has(line.trim())).map((line) => asWritten(stop(line))),
    );
  },

  'who-may-see': (facts) => {
    const lines = roleLines(facts);
    return lines.nl === ''
      ? nothing
      : paragraphs(
          lines,
          say(
            'Een dossier kan worden afgeschermd; dan kan alleen wie genoemd is het lezen. Wie vertrekt, verliest de toegang meteen.',
            'A file can be shielded; then only those named can read it. Who leaves loses access at once.',
          ),
        );
  },

  fg: ({ organisation: { fgName, fgContact, fgNoneReason } }) =>
    fgName.trim() !== ''
      ? say(
          `Ja: ${fgName}, te bereiken via ${fgContact}. De FG ziet toe, adviseert, en krijgt geen opdrachten over hoe zij dat doet.`,
          `Yes: ${fgName}, to be reached at ${fgContact}. The officer watches over it, advises, and takes no instructions on how.`,
        )
      : fgNoneReason.trim() === ''
        ? nothing
        : say(`Nee. ${stop(fgNoneReason)}`, `No. ${stop(fgNoneReason)}`),

  processors: ({ processors }) =>
    processors.length === 0
      ? say(
          'Er werkt niemand buiten de organisatie met de gegevens. De maker van ons programma krijgt ze niet.',
          'Nobody outside the organisation works with the data. The maker of our app does not get them.',
        )
      : bullets(
          ...processors.map(({ name, service, agreementOn }) => {
            const what = service === '' ? name : `${name}, ${service}`;
            return agreementOn === null
              ? say(
                  `${what}: er is nog geen verwerkersovereenkomst.`,
                  `${what}: there is no processing agreement yet.`,
                )
              : say(
                  `${what}: verwerkersovereenkomst van ${dayInTable(agreementOn)}.`,
                  `${what}: processing agreement of ${dayInTable(agreementOn)}.`,
                );
          }),
        ),

  'third-parties': ({ activities }) => {
    if (activities.some(({ recipients }) => recipients === null)) return nothing;
    const names = [
      ...new Set(activities.flatMap(({ recipients }) => (recipients ?? []).map(({ name }) => name))),
    ];
    if (names.length === 0)
      return say(
        'Wij geven gegevens niet door aan anderen voor eigen gebruik.',
        'We pass no data on to others for their own use.',
      );
    return paragraphs(
      say(
        'Wij delen alleen wat nodig is, en leggen elke keer vast wat, met wie en waarom:',
        'We share only what is needed, and record each time what, with whom and why:',
      ),
      bullets(...names.map(asWritten)),
      say(
        'Wij spreken met hen af dat zij de gegevens na gebruik vernietigen, tenzij zij ze volgens de wet zelf moeten bewaren.',
        'We agree with them that they destroy the data after use, unless the law tells them to keep them.',
      ),
    );
  },

  breaches: ({ breachHours, organisation: { fgName } }) =>
    sentences(
      say(
        'Dat staat bij ons op papier. Wie iets merkt, vertelt het meteen aan de beheerder, ook als het een eigen fout is.',
        'We have that on paper. Who notices something tells the manager at once, also when it is her own mistake.',
      ),
      when(fgName.trim() !== '', say('De FG denkt mee.', 'The data protection officer advises.')),
      say(
        `Wij schrijven elk datalek op, ook als wij het niet melden. Is er een risico voor mensen, dan melden wij het binnen ${breachHours} uur aan de Autoriteit Persoonsgegevens. Is het risico groot, dan vertellen wij het ook aan de mensen zelf, op een manier die veilig is.`,
        `We write down every data breach, also when we do not report it. When there is a risk to people, we report it to the Dutch data protection authority within ${breachHours} hours. When the risk is high, we also tell the people themselves, in a way that is safe.`,
      ),
    ),
};
