import type { RegisterColumn } from '../contract/register-import.ts';
import { namesBsn } from '../kernel/bsn.ts';
import { fold } from '../kernel/fold.ts';

/**
 * What headings of registers say, in Dutch and English, folded. The first that fits counts, so what is said more
 * precisely stands first: "Categorieën persoonsgegevens" is no list of people, "Doel van de verwerking" no name.
 */
const headings: readonly (readonly [RegisterColumn, RegExp])[] = [
  ['joint-controllers', /gezamenlijk|joint/],
  [
    'ignore',
    /opmerking|toelichting|verwerkingsverantwoordelijk|functionaris|\bfg\b|gewijzigd|datum|versie|status|kvk/,
  ],
  ['exception', /uitzondering|doorbrek|9 lid 2|exception/],
  ['special', /bijzonder|strafrechtelijk|gevoelig|special categor|criminal/],
  ['legal-basis', /grondslag|rechtsgrond|legal basis|lawful basis|6 lid 1/],
  ['dpia', /\bdpia\b|\bgeb\b|\bpia\b|effectbeoordeling|impact assessment/],
  ['recipients', /ontvanger|verstrek|gedeeld|delen met|derden\b|recipient|shared with/],
  ['processors', /verwerkers\b|verwerker\b|leverancier|processor/],
  ['transfers', /doorgifte|buiten (?:de |het )?(?:eu|eer)\b|derde land|transfer|third countr/],
  ['term', /bewaar|retentie|retention|wistermijn|vernietig|storage period/],
  ['security', /beveilig|maatregel|security|safeguards|measures/],
  ['informed-how', /inform(?:eer|eren|atieplicht|ed)|privacyverklaring|transparant/],
  ['source', /\bbron\b|herkomst|verkregen|source/],
  ['systems', /systeem|systemen|applicatie|software|programma|opslag|opgeslagen|locatie|vindplaats|system/],
  ['owner', /eigenaar|verantwoordelijk|afdeling|contactpersoon|\bowner\b|responsible|department/],
  ['data-subjects', /betrokken|doelgroep|van wie|over wie|data subject/],
  ['personal-data', /gegevens|personal data|data categor/],
  ['purpose', /doel|waarvoor|waarom|purpose/],
  ['number', /^(?:nr|no|nummer|volgnr|volgnummer|id|#|number)\.?$/],
  ['name', /naam|verwerking|activiteit|proces|name|activity|processing/],
];

const fieldOf = (header: string): RegisterColumn => {
  if (namesBsn(header)) return 'ignore';
  const said = fold(header);
  return headings.find(([, words]) => words.test(said))?.[0] ?? 'ignore';
};

/** Proposes for each heading of a register what the column becomes; of two that say the same the first is taken. */
export const recogniseRegister = (headers: readonly string[]): RegisterColumn[] => {
  const fields = headers.map(fieldOf);
  return fields.map((field, at) => (fields.indexOf(field) === at ? field : 'ignore'));
};

/** How many headings of a row are known; a row of headings knows more than a title above it or a line below it. */
export const headingsKnown = (cells: readonly string[]): number =>
  recogniseRegister(cells).filter((field) => field !== 'ignore').length;

/** What keeps columns from being used: no name, or one meaning for two columns; null when they can be. */
export const columnsProblem = (
  columns: readonly RegisterColumn[],
): 'register-no-name-column' | 'register-column-twice' | null => {
  const used = columns.filter((column) => column !== 'ignore');
  if (new Set(used).size < used.length) return 'register-column-twice';
  return used.includes('name') ? null : 'register-no-name-column';
};
