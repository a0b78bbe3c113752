import { namesBsn } from '../kernel/bsn.ts';
import { foldedWords } from '../kernel/fold.ts';
import type { ImportField, Mapping } from './import-row.ts';

/** Headings in Dutch and English as folded words written together; the first that occurs in a list is taken. */
const headings: readonly (readonly [ImportField, string])[] = [
  [
    'number',
    'nr nummer no id volgnr volgnummer clientnr clientnummer dossiernr dossiernummer clientid number',
  ],
  ['fileId', 'vertrouwdnummer vertrouwdnumber'],
  [
    'givenName',
    'voornaam voornamen roepnaam firstname firstnames givenname forename voorletters voorletter initialen initials',
  ],
  ['prefix', 'tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels tussenv tv prefix nameprefix'],
  ['familyName', 'achternaam familienaam geslachtsnaam lastname surname familyname'],
  [
    'fullName',
    'naam clientnaam naamclient volledigenaam naamhulpvrager client hulpvrager name fullname clientname',
  ],
  [
    'birthDate',
    'geboortedatum gebdatum gebdat geboortedag geborenop geboren gebd dateofbirth birthdate birthday dob',
  ],
  [
    'address',
    'adres straat straatnaam straatenhuisnummer straathuisnummer woonadres address street streetaddress',
  ],
  ['houseNumber', 'huisnummer huisnr hnr housenumber'],
  ['postcode', 'postcode pc postalcode zip zipcode'],
  ['city', 'woonplaats plaats plaatsnaam stad gemeente city town'],
  [
    'phone',
    'telefoon telefoonnummer telefoonnr tel telnr telnummer mobiel mobielnummer mobieletelefoon gsm telefoonvast telefoonmobiel telefoonthuis telefoonwerk vast 06 06nummer phone phonenumber telephone mobile',
  ],
  ['email', 'email emailadres mail mailadres emailaddress'],
  [
    'openedOn',
    'aangemeld aangemeldop aanmelddatum aanmelding datumaanmelding intake intakedatum datumintake startdatum start begindatum ingeschreven inschrijfdatum instroom opened openedon startdate registered registeredon intakedate',
  ],
  [
    'lastContactOn',
    'laatstecontact laatstcontact laatstecontactdatum datumlaatstecontact laatstgezien laatstecontactop lastcontact lastcontacton lastseen dateoflastcontact',
  ],
  [
    'closedOn',
    'afgesloten afgeslotenop afsluitdatum datumafsluiting afsluiting einddatum uitgeschreven uitstroom gesloten closed closedon enddate',
  ],
  ['outcome', 'afloop uitkomst resultaat outcome result'],
  ['consentRemark', 'toestemming toestemminggegeven akkoord avg avgtoestemming consent permission'],
  [
    'remarks',
    'opmerkingen opmerking bijzonderheden notities notitie aantekeningen aantekening toelichting memo notes note remarks remark comments comment',
  ],
];

/** Fields that several columns may fill. */
const many: ReadonlySet<ImportField> = new Set<ImportField>(['ignore', 'phone', 'email', 'remarks']);

/**
 * Proposes for each heading of a list the field that it fills; what is not recognised is left out, and so is every
 * column whose heading speaks of the BSN (UAVG 46). `Naam` beside `Voornaam` is the family name.
 */
export const recogniseColumns = (headers: readonly string[]): Mapping => {
  const keys = headers.map((header) => (namesBsn(header) ? '' : foldedWords(header).join('')));
  const mapping: Mapping = headers.map(() => 'ignore');
  for (const [field, words] of headings) {
    const synonyms = words.split(' ');
    const columns = many.has(field)
      ? keys.flatMap((key, column) => (synonyms.includes(key) ? [column] : []))
      : synonyms
          .map((synonym) => keys.indexOf(synonym))
          .filter((column) => column >= 0)
          .slice(0, 1);
    for (const column of columns) mapping[column] = field;
  }
  const isSplit = mapping.includes('givenName') && !mapping.includes('familyName');
  return mapping.map((field) => (isSplit && field === 'fullName' ? 'familyName' : field));
};

/** What keeps a mapping from being used: no column with a name, or one field filled by two columns; null when fine. */
export const mappingProblem = (mapping: Mapping): 'no-name-column' | 'field-filled-twice' | null => {
  const names: readonly ImportField[] = ['givenName', 'familyName', 'fullName'];
  if (!mapping.some((field) => names.includes(field))) return 'no-name-column';
  const single = mapping.filter((field) => !many.has(field));
  return new Set(single).size < single.length ? 'field-filled-twice' : null;
};
