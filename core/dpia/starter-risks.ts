import type { Risk } from '../contract/dpia.ts';
import type { Language, Words } from '../kernel/words.ts';

/** A risk that organisations of this kind often have, offered to begin with; nothing is judged beforehand. */
export type StarterRisk = {
  readonly title: Words;
  readonly cause: Words;
  readonly harm: Words;
  readonly measures: readonly Words[];
};

const w = (nl: string, en: string): Words => ({ nl, en });

/** In our own words; a person adds what fits, and judges it. */
export const starterRisks: readonly StarterRisk[] = [
  {
    title: w(
      'De gewelddadige partner krijgt de laptop in handen',
      'The violent partner gets hold of the laptop',
    ),
    cause: w(
      'De laptop gaat mee naar huis of staat open op tafel; een wachtzin is bekend of geraden.',
      'The laptop is taken home or lies open on the table; a passphrase is known or guessed.',
    ),
    harm: w(
      'Hij leest dat zij hulp zocht, wat zij vertelde of waar zij is. Dat kan tot geweld leiden.',
      'He reads that she sought help, what she told or where she is. That may lead to violence.',
    ),
    measures: [
      w('De kluis is versleuteld en gaat vanzelf op slot', 'The vault is encrypted and locks by itself'),
      w('De schijf van de laptop versleutelen', 'Encrypt the disk of the laptop'),
      w(
        'Afspreken waar de laptop mag zijn en wie hem meeneemt',
        'Agree where the laptop may be and who takes it along',
      ),
    ],
  },
  {
    title: w(
      'Een brief of telefoontje komt bij de verkeerde terecht',
      'A letter or call reaches the wrong person',
    ),
    cause: w(
      'Er is gebeld of geschreven naar een adres waar de partner of familie meeleest of meeluistert.',
      'Somebody called or wrote to an address where the partner or family reads or listens along.',
    ),
    harm: w(
      'Haar veiligheid en haar vertrouwen in de hulp lopen gevaar.',
      'Her safety and her trust in the help are at risk.',
    ),
    measures: [
      w(
        'Bij elk nummer en adres vastleggen of het veilig is',
        'Record with each number and address whether it is safe',
      ),
      w('Vóór elk contact kijken wat er is afgesproken', 'Look before each contact at what was agreed'),
    ],
  },
  {
    title: w('Een vrijwilliger kent de familie', 'A volunteer knows the family'),
    cause: w(
      'In een buurt kent men elkaar; een vrijwilliger leest een dossier van iemand uit de eigen kring.',
      'In a neighbourhood people know each other; a volunteer reads the file of somebody in her own circle.',
    ),
    harm: w(
      'Wat zij vertelde, gaat rond in haar omgeving; zij komt niet meer.',
      'What she told goes round; she does not come back.',
    ),
    measures: [
      w('Geheimhouding getekend voordat iemand begint', 'Confidentiality signed before somebody begins'),
      w(
        'Alleen wie haar begeleidt, leest het dossier; zo nodig afschermen',
        'Only who guides her reads the file; shield it where needed',
      ),
      w('In het logboek nagaan wie wat zag', 'Check in the log who saw what'),
    ],
  },
  {
    title: w('Gegevens worden te lang bewaard', 'Data are kept too long'),
    cause: w(
      'Niemand ruimt op, of er liggen nog kopieën op papier, in de mail of op een stick.',
      'Nobody cleans up, or copies remain on paper, in mail or on a stick.',
    ),
    harm: w(
      'Oude verhalen blijven iemand volgen, en er kan meer uitlekken.',
      'Old stories keep following somebody, and more can leak.',
    ),
    measures: [
      w('Elke maand een opschoonavond, met bewijs', 'A purge evening every month, with proof'),
      w('Kopieën buiten het programma afvinken', 'Tick off copies outside the app'),
    ],
  },
  {
    title: w('Gegevens raken verloren', 'Data get lost'),
    cause: w(
      'De laptop gaat stuk of wordt gestolen, of de wachtzin is weg.',
      'The laptop breaks or is stolen, or the passphrase is lost.',
    ),
    harm: w(
      'Hulp stokt, afspraken over veiligheid zijn niet terug te vinden.',
      'Help falters, agreements on safety cannot be found.',
    ),
    measures: [
      w('Elke dag een reservekopie op een andere schijf', 'A backup on another disk every day'),
      w(
        'Herstelcodes op papier, verdeeld over het bestuur',
        'Recovery codes on paper, divided among the board',
      ),
    ],
  },
  {
    title: w('Er wordt meer gedeeld dan nodig', 'More is shared than needed'),
    cause: w(
      'Een andere organisatie vraagt om het hele dossier, of er wordt gedeeld zonder het haar te vragen.',
      'Another organisation asks for the whole file, or data are shared without asking her.',
    ),
    harm: w(
      'Zij verliest de regie; gegevens komen op plekken die zij niet kent.',
      'She loses control; data end up in places that she does not know.',
    ),
    measures: [
      w('Elke keer vastleggen wat, met wie en waarom', 'Record each time what, with whom and why'),
      w('Bellen waar de cliënt bij is', 'Call with the client present'),
    ],
  },
  {
    title: w('Er staat iets over iemand in dat niet klopt', 'Something about somebody is wrong'),
    cause: w(
      'Een indruk of een verhaal van een ander staat er als een feit.',
      'An impression or somebody else’s story is written as a fact.',
    ),
    harm: w(
      'Iemand wordt verkeerd beoordeeld, of een kind wordt niet op tijd beschermd.',
      'Somebody is misjudged, or a child is not protected in time.',
    ),
    measures: [
      w(
        'Feiten en indrukken apart opschrijven, met de bron',
        'Write facts and impressions apart, with the source',
      ),
      w(
        'Meelezen en een eigen verklaring toevoegen mogelijk maken',
        'Let people read along and add their own view',
      ),
    ],
  },
];

/** A starter risk as it is put into a DPIA, in the language of the window. */
export const riskOf = ({ title, cause, harm, measures }: StarterRisk, lang: Language): Risk => ({
  title: title[lang],
  cause: cause[lang],
  harm: harm[lang],
  likelihood: null,
  severity: null,
  measures: measures.map((what) => ({ what: what[lang], who: '', byOn: null, isDone: false })),
  rest: null,
});

/** A risk that a person describes herself. */
export const ownRisk = (title: string): Risk => ({
  title,
  cause: '',
  harm: '',
  likelihood: null,
  severity: null,
  measures: [],
  rest: null,
});
