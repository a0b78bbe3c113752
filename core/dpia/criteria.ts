import type { AlwaysCase, Criterion } from '../contract/dpia.ts';
import type { Words } from '../kernel/words.ts';

/** A question of the pre-test with one line that explains it. */
export type Explained = { readonly title: Words; readonly line: Words };

const it = (nl: string, en: string, nlLine: string, enLine: string): Explained => ({
  title: { nl, en },
  line: { nl: nlLine, en: enLine },
});

/** The nine criteria of WP248 rev.01, in our own words. */
export const criterionWords: Readonly<Record<Criterion, Explained>> = {
  scoring: it(
    'Mensen beoordelen of een score geven',
    'Judging people or giving them a score',
    'Bijvoorbeeld voorspellen hoe iemand zich zal gedragen, of mensen indelen naar risico.',
    'For example predicting how somebody will behave, or ranking people by risk.',
  ),
  'automated-decision': it(
    'Een computer beslist over mensen',
    'A computer decides about people',
    'Een besluit met gevolgen voor iemand, zonder dat een mens ernaar kijkt.',
    'A decision that affects somebody, without a person looking at it.',
  ),
  monitoring: it(
    'Mensen stelselmatig volgen',
    'Monitoring people systematically',
    'Bijvoorbeeld met camera’s, of door steeds bij te houden wat iemand doet.',
    'For example with cameras, or by keeping track of what somebody does.',
  ),
  sensitive: it(
    'Gevoelige gegevens',
    'Sensitive data',
    'Gezondheid, geloof, afkomst, seksualiteit, politie en justitie, en ook geweld, geld en wat verder zeer persoonlijk is.',
    'Health, belief, origin, sexuality, police and justice, and also violence, money and whatever else is highly personal.',
  ),
  'large-scale': it(
    'Op grote schaal',
    'On a large scale',
    'Veel mensen, veel gegevens, lang achter elkaar, of een groot gebied.',
    'Many people, many data, for a long time, or a large area.',
  ),
  matching: it(
    'Bestanden aan elkaar koppelen',
    'Matching data sets',
    'Gegevens samenvoegen die voor verschillende doelen zijn verzameld.',
    'Combining data that were collected for different purposes.',
  ),
  vulnerable: it(
    'Kwetsbare mensen',
    'Vulnerable people',
    'Kinderen, mensen die hulp nodig hebben, en wie van de organisatie afhangt, zoals medewerkers.',
    'Children, people who need help, and those who depend on the organisation, such as staff.',
  ),
  'new-technology': it(
    'Nieuwe techniek',
    'New technology',
    'Techniek waarvan nog niet goed bekend is wat zij met mensen doet.',
    'Technology of which it is not well known yet what it does to people.',
  ),
  'blocks-service': it(
    'Iemand kan hulp of een recht mislopen',
    'Somebody may miss help or a right',
    'Door wat er is vastgelegd, krijgt iemand iets niet of kan zij een recht niet gebruiken.',
    'Because of what is recorded, somebody does not get something or cannot use a right.',
  ),
};

/** What always asks for a DPIA (art. 35(3) AVG; the list of the AP of 27 November 2019), in our own words. */
export const caseWords: Readonly<Record<AlwaysCase, Explained>> = {
  'systematic-evaluation': it(
    'Mensen door een computer laten beoordelen, met gevolgen (AVG)',
    'Having people judged by a computer, with effects (GDPR)',
    'Stelselmatig en uitgebreid, en wie slecht uitkomt krijgt iets niet.',
    'Systematic and extensive, and who comes out badly does not get something.',
  ),
  'large-scale-special': it(
    'Bijzondere of strafrechtelijke gegevens op grote schaal (AVG)',
    'Special or criminal data on a large scale (GDPR)',
    'Een kleine stichting komt daar zelden aan; kijk naar het aantal dossiers.',
    'A small foundation rarely gets there; look at the number of files.',
  ),
  'public-monitoring': it(
    'Openbare plekken stelselmatig en op grote schaal volgen (AVG)',
    'Monitoring public places systematically and on a large scale (GDPR)',
    'Straten, pleinen, stations.',
    'Streets, squares, stations.',
  ),
  'covert-investigation': it(
    'Heimelijk onderzoek',
    'Covert investigation',
    'Gegevens verzamelen over iemand die daar niets van weet, zoals een recherchebureau doet.',
    'Collecting data about somebody who does not know, as a private detective does.',
  ),
  blacklists: it(
    'Zwarte lijsten',
    'Blacklists',
    'Een lijst van mensen die niet welkom zijn of voor wie wordt gewaarschuwd, gedeeld met anderen.',
    'A list of people who are not welcome or are warned about, shared with others.',
  ),
  'fraud-control': it(
    'Fraude opsporen',
    'Looking for fraud',
    'Op grote schaal of stelselmatig nagaan of mensen frauderen.',
    'Checking on a large scale or systematically whether people commit fraud.',
  ),
  'credit-scores': it(
    'Kredietscores',
    'Credit scores',
    'Berekenen of iemand zijn rekeningen kan betalen.',
    'Reckoning whether somebody can pay the bills.',
  ),
  'financial-situation': it(
    'Iemands geldzaken op grote schaal',
    'People’s finances on a large scale',
    'Rekeningafschriften, schulden, uitgaven: alles waaruit iemands financiële toestand blijkt.',
    'Bank statements, debts, spending: whatever shows somebody’s financial situation.',
  ),
  'genetic-data': it(
    'Genetische gegevens',
    'Genetic data',
    'Uitslagen van DNA-onderzoek.',
    'Results of DNA tests.',
  ),
  'health-data': it(
    'Gezondheidsgegevens op grote schaal',
    'Health data on a large scale',
    'Ziekenhuizen, zorgorganisaties en wie er verder heel veel van heeft.',
    'Hospitals, care organisations and whoever else has very many of them.',
  ),
  cooperation: it(
    'Samenwerkingsverbanden die gevoelige gegevens delen',
    'Partnerships that share sensitive data',
    'Vaste overleggen met gemeente, politie of zorg waarin u gegevens over mensen uitwisselt, zoals een wijkteam of een Veiligheidshuis.',
    'Standing meetings with the municipality, police or care in which you exchange data about people, such as a neighbourhood team.',
  ),
  'camera-surveillance': it(
    'Cameratoezicht op grote schaal',
    'Camera surveillance on a large scale',
    'Vaste camera’s in openbare ruimtes.',
    'Fixed cameras in public spaces.',
  ),
  'flexible-cameras': it(
    'Camera’s die meebewegen',
    'Cameras that move along',
    'Camera’s op kleding, in auto’s of aan drones.',
    'Cameras on clothes, in cars or on drones.',
  ),
  'staff-monitoring': it(
    'Medewerkers of vrijwilligers controleren',
    'Monitoring staff or volunteers',
    'Op grote schaal of stelselmatig: e-mail en internet nagaan, een volgsysteem, camera’s tegen diefstal.',
    'On a large scale or systematically: checking e-mail and internet, tracking, cameras against theft.',
  ),
  'location-data': it(
    'Waar mensen zijn',
    'Where people are',
    'Op grote schaal of stelselmatig: gps, telefoons, reisgegevens.',
    'On a large scale or systematically: gps, phones, travel data.',
  ),
  'communication-data': it(
    'Met wie mensen bellen en mailen',
    'Whom people call and mail',
    'Gegevens over gesprekken en berichten, op grote schaal.',
    'Data about calls and messages, on a large scale.',
  ),
  'internet-of-things': it(
    'Apparaten die gegevens doorsturen',
    'Devices that send data',
    'Slimme meters, alarmknoppen, horloges, sensoren in huis.',
    'Smart meters, alarm buttons, watches, sensors at home.',
  ),
  profiling: it(
    'Profielen maken',
    'Making profiles',
    'Mensen stelselmatig en uitgebreid beoordelen met de computer, bijvoorbeeld hoe zij werken of leven.',
    'Judging people systematically and extensively by computer, for example how they work or live.',
  ),
  behaviour: it(
    'Gedrag bekijken of sturen',
    'Watching or steering behaviour',
    'Stelselmatig gegevens verzamelen om gedrag te beïnvloeden, zoals bij reclame op maat.',
    'Systematically collecting data to influence behaviour, as personal advertising does.',
  ),
  'biometric-data': it(
    'Vingerafdruk, gezicht of stem om iemand te herkennen',
    'Fingerprint, face or voice to recognise somebody',
    'Op grote schaal of stelselmatig.',
    'On a large scale or systematically.',
  ),
};
