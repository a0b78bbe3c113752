import type { TemplateInput } from '../contract/forms.ts';
import type { Day } from '../kernel/day.ts';
import { addPeriod, period } from '../kernel/period.ts';

const confidentiality = `{organisatie} gaat zorgvuldig om met wat mensen ons toevertrouwen. Van iedereen die bij ons actief is vragen wij hetzelfde. Daarom tekent ook u deze verklaring.

{naam} (hierna: ik) is als vrijwilliger actief bij {organisatie}, als {functie}. Ik verklaar:

1. Ik houd geheim wat ik door mijn werk te weten kom over {organisatie}, over haar bezoekers en over iedereen met wie zij te maken heeft. Ik deel dat met niemand daarbuiten: niet rechtstreeks en niet via een omweg, en op geen enkele manier.
2. Geheim is alles waarvan ik weet, of redelijkerwijs kan begrijpen, dat het vertrouwelijk is. Gegevens over personen zijn dat altijd, maar er is meer dat vertrouwelijk kan zijn.
3. Dit geldt zolang ik bij {organisatie} actief ben, en het blijft gelden als ik gestopt ben.
4. Ik verstuur of publiceer zelf niets op schrift waaruit te halen is over wie het gaat: geen verslag, geen e-mail en geen ander stuk. Ik weet dat dit zo is afgesproken en ga ermee akkoord. Wat ik aan anderen rapporteer of voor een overleg voorbereid, maak ik eerst anoniem; er staan hooguit voorletters in.
5. Als ik stop, lever ik alles in wat bij het werk hoort: eigendommen, brieven, aantekeningen, tekeningen, telefoons, sticks en andere dragers van gegevens. Dat doe ik bij {inleveren bij}. Alle gegevens, ook de digitale, draag ik dan over aan {overdragen aan}. Daarna wis ik ze zelf voorgoed, zo dat niemand ze terug kan halen.

Houd ik mij tijdens mijn inzet niet aan deze verklaring, dan mag {organisatie} mijn inzet meteen beëindigen.`;

const privacyPromise = `Gegevens die naar een persoon te herleiden zijn, behandelen wij als vertrouwelijk. Wij beloven onze cliënten dat hun gegevens bij {organisatie} veilig zijn en dat niemand erbij kan die daar geen reden voor heeft. Ik, {naam}, werk daar zo aan mee:

- Ik meld elk incident en alles wat anders gaat dan afgesproken.
- Ik schrijf alleen op wat ik voor mijn werk nodig heb.
- Ik deel gegevens van een cliënt alleen met wie erbij betrokken is, binnen of buiten {organisatie}, als het voor mijn werk nodig is en de cliënt er uitdrukkelijk ja op heeft gezegd.
- Ik leg gegevens van cliënten alleen vast in programma’s die {organisatie} mij daarvoor geeft.

# Mijn scherm
- Ik vergrendel de computer als ik wegloop, en laat niemand meekijken als er iets vertrouwelijks staat.

# Mijn werkplek
- Als ik wegga, sluit ik deuren, kasten en laden, en sluit of vergrendel ik de computer.
- Ik haal wat ik afdruk meteen op. Vertrouwelijk papier vernietig ik.
- Een stick of ander los apparaat versleutel ik als dat kan, en laat ik nooit onbeheerd liggen.
- Moet er iets digitaals voorgoed weg, dan vraag ik het aan wie bij ons over de computers gaat.
- Een laptop of telefoon laat ik alleen achter als hij vergrendeld is en in een afgesloten ruimte ligt.

# E-mail en telefoon
- Iets vertrouwelijks verstuur ik alleen versleuteld of over een beveiligde verbinding.
- In een schermafdruk maak ik onleesbaar wat naar een persoon leidt.
- Ik zeg anderen, ook collega’s, dat zij ons niets gevoeligs mogen mailen.
- Werkmail lees ik alleen op een toestel dat met een eigen code of vinger op slot zit. Buiten de mail staat daar niets op over cliënten.

# Sociale media
- Ik plaats niets dat een cliënt of {organisatie} kan schaden.
- Noem ik {organisatie}, dan noem ik ook mijn eigen naam en functie, geen bijnaam.
- Ik ben onder het werk voorzichtig met sociale media en laat het werk er niet onder lijden.

# Als ik stop
- Mijn geheimhouding blijft gelden.
- Ik lever alles wat ik kreeg op tijd en op de juiste manier in.
- Gegevens van {organisatie} en van cliënten geef ik terug of wis ik. Ik ga niet meer in haar ruimtes of programma’s.

Onze functionaris voor gegevensbescherming ziet erop toe dat wij ons aan de privacywet (AVG) houden. Deze belofte is bindend en komt terug in de gesprekken over mijn werk. Houd ik mij er niet aan, dan neemt de leiding passende maatregelen.`;

const codeOfConduct = `Deze gedragscode geldt voor iedereen die bij {organisatie} werkt, betaald of als vrijwilliger. Wij gaan zorgvuldig om met wat privé is: van cliënten en van elkaar.

1. Is iets gevoelig, dan bespreek ik het met de cliënt zonder anderen erbij, bijvoorbeeld in een aparte ruimte.
2. Wat op papier staat, berg ik zorgvuldig op. Ik laat het niet liggen.
3. Wij praten niet over elkaar. Gegevens over een collega wissel ik niet uit zonder dat hij of zij het weet.
4. Ik vertel een cliënt niets over een andere cliënt, tenzij die daar uitdrukkelijk ja op heeft gezegd.
5. Ik geef cliënten geen privégegevens van mensen die hier werken.
6. Wat ik hier hoor en zie, houd ik geheim. Dat leg ik vast in een geheimhoudingsverklaring, die ik apart teken.

Twijfel ik of iets mag, dan vraag ik het eerst aan de beheerder of de vertrouwenspersoon. Gaat er iets mis, dan zeg ik dat meteen.

{naam}, {functie}, heeft deze gedragscode gelezen en houdt zich eraan.`;

const agreement = `{organisatie} en {naam} spreken het volgende af.

1. {naam} is vanaf {begindatum} vrijwilliger bij {organisatie}, als {functie}. Dit is geen arbeidsovereenkomst: er is geen loon, en beiden kunnen ermee stoppen.
2. {organisatie} zorgt voor begeleiding en voor een vaste vertrouwenspersoon, die let op veiligheid en welzijn. De vrijwilliger vertelt de vertrouwenspersoon wat belangrijk is en vraagt om hulp als dat nodig is.
3. Wie direct met cliënten werkt, rondt eerst de basistraining af en doet daarna ten minste eens in de twee maanden mee aan intervisie.
4. Onkosten die vooraf zijn afgesproken, worden vergoed. {organisatie} zorgt voor een verzekering tijdens het vrijwilligerswerk.
5. Privacy hoort bij het werk. De geheimhoudingsverklaring en de gedragscode horen bij deze overeenkomst; de vrijwilliger tekent ze apart.
6. {organisatie} bewaart van de vrijwilliger alleen wat nodig is, en wist dat uiterlijk twee jaar na het einde. Bij een conflict over het werk is dat later. Wat de belasting aangaat, blijft zolang de wet dat vraagt. De vrijwilliger mag de eigen gegevens zien en laten verbeteren, en kan bezwaar maken of een klacht indienen.
7. Komen beiden er samen niet uit, dan praten zij eerst met de vertrouwenspersoon of de beheerder. Stoppen kan op elk moment, liefst in overleg. Bij het stoppen wordt alles ingeleverd en overgedragen, zoals in de geheimhoudingsverklaring staat.`;

/**
 * The texts that a new organisation starts with, in our own words: the declaration of confidentiality (handbook 5.1), the privacy
 * promise (5.5), the code of conduct (4.4.8) and the volunteer's agreement (4.4.9). The promise is good for two years; the
 * declaration is signed again every three years as a reminder, for the duty itself does not end (facts 6.3). Takes the day
 * on which the organisation starts. A manager can change each of them.
 */
export const starterTemplates = (today: Day): readonly TemplateInput[] => [
  {
    kind: 'confidentiality',
    title: 'Geheimhoudingsverklaring',
    body: confidentiality,
    owner: 'Het bestuur',
    validUntil: null,
    renewAfter: period('P3Y'),
  },
  {
    kind: 'privacy-promise',
    title: 'Privacybelofte',
    body: privacyPromise,
    owner: 'Het bestuur',
    validUntil: addPeriod(today, period('P2Y')),
    renewAfter: null,
  },
  {
    kind: 'code-of-conduct',
    title: 'Gedragscode',
    body: codeOfConduct,
    owner: 'Het bestuur',
    validUntil: null,
    renewAfter: null,
  },
  {
    kind: 'agreement',
    title: 'Vrijwilligersovereenkomst',
    body: agreement,
    owner: 'Het bestuur',
    validUntil: null,
    renewAfter: null,
  },
];
