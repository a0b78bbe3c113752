import type { OrganisationAnswers } from '../support/pages/setup.ts';

/** The fictitious foundation of the demo. */
export const organisation: OrganisationAnswers = {
  name: 'Buurthuis De Brug',
  kvkNo: '12345678',
  address: 'Voorbeeldplein 1, 1000 AA Amsterdam',
  email: 'info@buurthuisdebrug.example',
  phone: '020-0000000',
  responsiblePerson: 'Fatma Bakker',
  fgNoneReason: 'Wij verwerken op kleine schaal en vragen advies aan de FG van de koepel.',
};

export const manager = 'Fatma Bakker';
export const passphrase = 'paarse fiets onder regenboog zingt zacht';
export const reason =
  'Besluit van het bestuur van 5 januari 2026: daarna hebben wij de gegevens niet meer nodig.';
