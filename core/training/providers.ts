/** Organisations that the handbook names for a basic or a further training (4.2.1 and 4.2.2): suggestions, no more. */
export const knownProviders: readonly string[] = [
  'Blijf Groep',
  'Gouden Mannen',
  'Movisie',
  'Stichting Buurvrouwennetwerk Gaasperdam',
  'Stichting Kezban',
  'Stichting ProFor',
  'Vrijwilligers Centrale Amsterdam',
];

/** The handbook's organisations and those that gave a training here before, each once, in alphabetical order. */
export const providersToOffer = (used: readonly string[]): readonly string[] =>
  [...new Set([...used, ...knownProviders])].toSorted((one, other) => one.localeCompare(other, 'nl'));
