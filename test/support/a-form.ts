import type { In, OpName } from '../../core/contract/index.ts';
import type { Strokes } from '../../core/contract/signature.ts';
import { day } from '../../core/kernel/day.ts';
import type { FormId, PaperId, VolunteerId } from '../../core/kernel/ids.ts';
import type { TestVault } from './open-vault.ts';
import { aPng, layPaper } from './papers.ts';
import { anId } from './sample-ids.ts';

/** A scribble that counts as a signature. */
export const someStrokes: Strokes = [
  [
    [900, 1_300, 0],
    [1_700, 500, 40],
    [2_300, 1_400, 90],
    [3_000, 700, 130],
  ],
  [
    [2_600, 1_100, 300],
    [4_200, 1_000, 380],
  ],
];

/** A declaration that is not signed yet, with its two blanks filled in. */
export const aDraft = (volunteerId: VolunteerId): In<'forms.draft'> => ({
  volunteerId,
  kind: 'confidentiality',
  handInAt: 'de beheerder op kantoor',
  transferTo: 'de beheerder',
});

/** The samples about one form of one volunteer. */
export const formSamples = (
  volunteerId: VolunteerId,
  id: FormId = anId as FormId,
): { readonly [N in Extract<OpName, `forms.${string}`>]: In<N> } => ({
  'forms.templates': {},
  'forms.changeTemplate': {
    kind: 'privacy-promise',
    title: 'Privacybelofte',
    body: 'Bij {organisatie} gaan wij zorgvuldig met gegevens om.',
    owner: 'De coördinator',
    validUntil: day('2030-01-01'),
    renewAfter: null,
  },
  'forms.ofVolunteer': { volunteerId },
  'forms.draft': { ...aDraft(volunteerId), kind: 'privacy-promise' },
  'forms.markPrinted': { id },
  'forms.sign': { id, signature: { kind: 'on-screen', strokes: someStrokes } },
  'forms.declare': { id },
  'forms.attachScan': { id, paperId: anId as PaperId },
  'forms.withdraw': { id, on: day('2026-11-20') },
  'forms.remove': { id, reason: 'not-needed' },
  'forms.toSign': { kind: 'confidentiality' },
});

/** Gives a volunteer a draft, a form that was signed on paper, and one that may go; and the samples about them. */
export const fillForms = async (
  vault: TestVault,
  volunteerId: VolunteerId,
): Promise<Partial<ReturnType<typeof formSamples>>> => {
  const { call } = vault;
  const draft = aDraft(volunteerId);
  const { id } = await call('forms.draft', draft);
  const { id: signed } = await call('forms.draft', { ...draft, kind: 'code-of-conduct' });
  const { id: wrong } = await call('forms.draft', { ...draft, kind: 'agreement' });
  const on = day('2026-11-19');
  await call('forms.sign', { id: signed, signature: { kind: 'on-paper', on, paperId: null } });
  const { id: paperId } = await call('papers.add', {
    owner: { volunteerId },
    ticket: layPaper(vault, aPng()),
    on,
    kind: 'signed-form',
    name: 'Gedragscode',
    isWithoutBsn: false,
    isBsnHidden: true,
  });
  const samples = formSamples(volunteerId, id);
  return {
    ...samples,
    'forms.declare': { id: signed },
    'forms.attachScan': { id: signed, paperId },
    'forms.withdraw': { ...samples['forms.withdraw'], id: signed },
    'forms.remove': { ...samples['forms.remove'], id: wrong },
  };
};

/** An order in which every command about forms succeeds on a filled vault. */
export const formsOrder = [
  'forms.changeTemplate',
  'forms.draft',
  'forms.markPrinted',
  'forms.sign',
  'forms.declare',
  'forms.attachScan',
  'forms.withdraw',
  'forms.remove',
] as const;
