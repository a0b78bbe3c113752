import type { AgreementPoint } from '../contract/processors.ts';
import type { System } from '../contract/register.ts';
import type { Words } from '../kernel/words.ts';

/** Where data lie. */
export const systemWords: Readonly<Record<System, Words>> = {
  app: { nl: 'Vertrouwd', en: 'Vertrouwd' },
  paper: { nl: 'Papier', en: 'Paper' },
  mail: { nl: 'E-mail', en: 'E-mail' },
  phone: { nl: 'Telefoon', en: 'Phone' },
  stick: { nl: 'USB-stick', en: 'USB stick' },
};

/** What has to stand in an agreement with a processor (art. 28(3) AVG). */
export const agreementPointWords: Readonly<Record<AgreementPoint, Words>> = {
  subject: {
    nl: 'Waar het over gaat: onderwerp, duur, doel, welke gegevens en van wie',
    en: 'What it is about: subject, duration, purpose, which data and of whom',
  },
  instructions: {
    nl: 'De verwerker doet alleen wat u schriftelijk opdraagt',
    en: 'The processor acts only on your written instructions',
  },
  confidentiality: {
    nl: 'Wie met de gegevens werkt, houdt ze geheim',
    en: 'Whoever works with the data keeps them secret',
  },
  security: { nl: 'De gegevens zijn goed beveiligd', en: 'The data are well protected' },
  'sub-processors': {
    nl: 'Anderen inschakelen mag alleen met uw toestemming',
    en: 'Others may be engaged only with your permission',
  },
  assistance: {
    nl: 'Hulp bij verzoeken van mensen, bij datalekken en bij een DPIA',
    en: 'Help with requests of people, with data breaches and with a DPIA',
  },
  deletion: {
    nl: 'Aan het eind gaan de gegevens weg of komen ze terug',
    en: 'At the end the data are deleted or come back',
  },
  audit: { nl: 'U mag nakijken of dit alles gebeurt', en: 'You may check that all this is done' },
};
