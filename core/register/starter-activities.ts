import { emptyActivity, type Starter } from './empty-activity.ts';
import { measuresLeft } from './measures.ts';

/** A first row of the register, with the kind of data in this app that it describes. */
export type StarterActivity = Starter & { readonly category: string };

/** A new vault has no other disk yet, and begins with the choice of its terms. */
const security = measuresLeft('', { hasOtherDisk: false, hasTerms: true });

/** What every row of the app's own data begins with. */
const own: typeof emptyActivity = { ...emptyActivity, systems: ['app'], security };

/** The duty to show that the law is kept, which the three logs of the app serve (art. 5(2), 7(1) and 32 AVG). */
const proof: typeof emptyActivity = {
  ...own,
  owner: 'Beheerder',
  legalBasis: 'legal-obligation',
  source: 'Uit het werken met Vertrouwd zelf',
  recipients: [],
  dpia: 'not-needed',
};

/**
 * The activities of which this app holds the data, as every new register begins; a manager edits them afterwards.
 * Personal data name only what the app has a field for. Whatever the organisation alone can know stays open and shows
 * as a gap: on what basis it keeps client files (facts 0.1: consent is only one of six), who receives them, and
 * whether a DPIA was made.
 */
export const starterActivities: readonly StarterActivity[] = [
  {
    ...own,
    code: 'clients',
    category: 'client-file',
    name: 'Cliëntregistratie',
    purpose:
      'Cliënten ondersteunen: weten wie hulp vraagt, wat is afgesproken en hoe iemand veilig te bereiken is.',
    dataSubjects: 'Cliënten en andere mensen die om hulp vragen',
    personalData:
      'Naam, voorletters en roepnaam of schuilnaam; geboortedatum; adres en of het geheim is; telefoonnummers en ' +
      'e-mailadressen met hoe contact veilig is; datum van aanmelding, laatste contact en afsluiting met de reden; ' +
      'waar het papieren dossier ligt; doel en grondslag; fase, wie de hulp leidt en wie begeleidt; gezin zonder ' +
      'namen (wie, leeftijdsgroep, in huis of niet); werk of opleiding; notities over gesprekken en afspraken.',
    source: 'De cliënt zelf, en met haar toestemming anderen die helpen',
  },
  {
    ...proof,
    code: 'consents',
    category: 'consent-proof',
    name: 'Toestemmingenregister',
    purpose: 'Kunnen aantonen waarvoor iemand toestemming gaf, weigerde of introk (AVG artikel 7 lid 1).',
    dataSubjects: 'Cliënten, en wie namens hen toestemming geeft',
    personalData:
      'Per doel: gegeven, geweigerd of ingetrokken; datum en einddatum; de tekst die is getoond; op welke manier; ' +
      'door wie gegeven (zelf of een vertegenwoordiger); wie het vastlegde.',
  },
  {
    ...proof,
    code: 'requests',
    category: 'request-log',
    name: 'Verzoeken van betrokkenen',
    purpose: 'Verzoeken op tijd en goed behandelen, en dat kunnen aantonen (AVG artikel 12 tot en met 22).',
    dataSubjects:
      'Cliënten, medewerkers en vrijwilligers die om hun rechten vragen, en wie namens hen vraagt',
    personalData:
      'Soort verzoek; datums; wie vroeg; hoe de identiteit is nagegaan; het besluit met de reden; een aanvulling in ' +
      'eigen woorden.',
  },
  {
    ...proof,
    code: 'audit-log',
    category: 'audit-log',
    name: 'Toegangs- en auditlog',
    purpose:
      'Kunnen nagaan wie wat deed met de gegevens, en misbruik ontdekken (AVG artikel 5 lid 2 en artikel 32).',
    dataSubjects: 'Medewerkers en vrijwilligers die het programma gebruiken',
    personalData:
      'Gebruiker, tijdstip, handeling en het nummer van het dossier; geen namen en geen inhoud van dossiers.',
  },
  {
    ...proof,
    code: 'purge-log',
    category: 'purge-log',
    name: 'Bewijs van verwijdering',
    purpose: 'Kunnen aantonen dat gegevens na hun bewaartermijn zijn verwijderd (AVG artikel 5 lid 2).',
    dataSubjects:
      'Medewerkers die opschonen; verwijderde mensen alleen met een nummer dat niets over hen zegt',
    personalData: 'Nummer, soort gegevens, bewaarregel, maand, tijdstip en gebruiker; geen namen.',
  },
  {
    ...own,
    code: 'volunteers',
    category: 'volunteer-file',
    name: 'Vrijwilligersadministratie',
    purpose:
      'Vrijwilligers, stagiairs en medewerkers begeleiden: weten wie wat doet, wie klaar is voor het werk, en wat is ' +
      'afgesproken; onkosten betalen en verantwoorden.',
    dataSubjects: 'Vrijwilligers, stagiairs, medewerkers, en wie zij in nood laten bellen',
    personalData:
      'Naam en voorletters; functie, begin en einde; adres, telefoon en e-mail; wie in nood gebeld wordt; ' +
      'rekeningnummer en wat per jaar is uitbetaald; getekende verklaringen; ontwikkelplan; scholing met bewijzen; ' +
      'intervisie met afspraken en hoe veilig het werk is; dat een VOG is gezien, zonder kopie; dat er een ' +
      'loonbelastingverklaring is; uitzonderingen met de reden; klachten met het verslag; foto’s met toestemming. Geen ' +
      'BSN en geen kopie van een identiteitsbewijs.',
    source: 'De mensen zelf',
    dpia: 'not-needed',
  },
  {
    ...own,
    code: 'applicants',
    category: 'applicant',
    name: 'Werving en selectie',
    purpose: 'Kiezen wie bij het werk past, en met toestemming weten wie later gevraagd kan worden.',
    dataSubjects: 'Mensen die zich aanmelden als vrijwilliger, stagiair of medewerker',
    personalData:
      'Naam en voorletters; adres, telefoon en e-mail; waarvoor iemand zich aanmeldde; brief en aantekeningen; datum ' +
      'van aanmelding en uitkomst; toestemming om langer bewaard te blijven.',
    source: 'De mensen zelf',
    dpia: 'not-needed',
  },
];
