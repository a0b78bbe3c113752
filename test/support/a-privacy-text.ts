import type { In, OpName } from '../../core/contract/index.ts';
import type { PrivacyKind } from '../../core/contract/privacy-policy.ts';
import type { TestVault } from './open-vault.ts';

type PrivacySamples = { readonly [N in Extract<OpName, `privacyPolicy.${string}`>]: In<N> };

/** One good input for each operation on the privacy texts. */
export const privacySamples: PrivacySamples = {
  'privacyPolicy.list': {},
  'privacyPolicy.get': { kind: 'policy' },
  'privacyPolicy.write': {
    kind: 'policy',
    point: 'storage',
    lang: 'nl',
    own: { how: 'add', text: 'De papieren map ligt in de kluis van het buurthuis.' },
  },
  'privacyPolicy.putParagraphs': {
    kind: 'policy',
    paragraphs: [
      {
        nl: { title: 'Dit beleid', text: 'Wij bespreken dit elk jaar.' },
        en: { title: 'This policy', text: 'We discuss this every year.' },
      },
    ],
  },
  'privacyPolicy.settle': { kind: 'clients' },
  'privacyPolicy.paper': { kind: 'clients', version: null, lang: 'en' },
  'privacyPolicy.docx': { kind: 'volunteers', version: null, lang: 'nl' },
};

/** The order in which the operations on the privacy texts succeed on a filled vault. */
export const privacyOrder = [
  'privacyPolicy.write',
  'privacyPolicy.putParagraphs',
  'privacyPolicy.docx',
  'privacyPolicy.settle',
] as const;

/** Answers by hand whatever of a text the app does not know, in both languages. */
export const answerOpen = async ({ call }: Pick<TestVault, 'call'>, kind: PrivacyKind): Promise<void> => {
  const { state } = await call('privacyPolicy.get', { kind });
  for (const point of state.open)
    for (const lang of ['nl', 'en'] as const)
      await call('privacyPolicy.write', { kind, point, lang, own: { how: 'add', text: 'Vraag het ons.' } });
};

/** Makes the statement for clients ready to be settled. */
export const fillPrivacy = async (vault: Pick<TestVault, 'call'>): Promise<PrivacySamples> => {
  await answerOpen(vault, 'clients');
  return privacySamples;
};
