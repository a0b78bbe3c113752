import type { Partner } from '../contract/register.ts';

/** Organisations with which a neighbourhood foundation often works (handbook 5.12), with their public telephone. */
export const partners: readonly Partner[] = [
  { name: 'Stichting Kezban', kind: 'informal', city: 'Almere', phone: '' },
  { name: 'Nisa 4 Nisa', kind: 'informal', city: 'Amsterdam', phone: '' },
  { name: 'Samen Sterk', kind: 'informal', city: 'Amsterdam', phone: '' },
  { name: 'Stichting Aminah', kind: 'informal', city: 'Amsterdam', phone: '' },
  { name: 'Gouden mannen', kind: 'informal', city: 'Amsterdam', phone: '' },
  { name: 'Stichting Buurvrouwennetwerk Gaasperdam', kind: 'informal', city: 'Amsterdam', phone: '' },
  { name: 'Stichting ProFor', kind: 'informal', city: 'Amsterdam', phone: '' },
  { name: 'Prachtvrouwen coaching', kind: 'informal', city: 'Amsterdam', phone: '' },
  { name: 'Stichting Malak', kind: 'informal', city: 'Amsterdam', phone: '' },
  { name: 'Vrijwilligerscentrale Amsterdam', kind: 'volunteering', city: 'Amsterdam', phone: '020 530 1220' },
  { name: 'Venzo', kind: 'volunteering', city: 'Amsterdam', phone: '020 760 1170' },
  { name: 'Blijf Groep', kind: 'formal', city: 'Amsterdam', phone: '088 234 24 50' },
  { name: 'Veilig Thuis', kind: 'formal', city: '', phone: '0800 2000' },
];
