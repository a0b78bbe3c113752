import { z } from 'zod';
import { OrganisationInput } from '../../../core/contract/organisation.ts';
import type { SetupDraft } from '../../../core/contract/vault.ts';

/** As much of an organisation as was filled in. */
export type KeptOrganisation = NonNullable<SetupDraft['organisation']>;

/** What a person filled in so far; `hasFg` and `isCareProvider` are null until there is an answer. */
export const OrganisationDraft = z.strictObject({
  name: z.string(),
  kvkNo: z.string(),
  address: z.string(),
  email: z.string(),
  phone: z.string(),
  responsiblePerson: z.string(),
  fgName: z.string(),
  fgContact: z.string(),
  fgNoneReason: z.string(),
  hasFg: z.boolean().nullable(),
  isCareProvider: z.boolean().nullable(),
});
export type OrganisationDraft = z.output<typeof OrganisationDraft>;

export type OrganisationField = keyof OrganisationDraft;

/** The fields about reaching the organisation, and those about its duties: one page each in the first run. */
export const contactFields = ['name', 'kvkNo', 'address', 'email', 'phone', 'responsiblePerson'] as const;
export const dutyFields = ['hasFg', 'fgName', 'fgContact', 'fgNoneReason', 'isCareProvider'] as const;

/** Begins with what was kept. An organisation with an FG has one; one with a reason has none; else nobody answered. */
export const draftOf = (kept: KeptOrganisation): OrganisationDraft => ({
  name: kept.name ?? '',
  kvkNo: kept.kvkNo ?? '',
  address: kept.address ?? '',
  email: kept.email ?? '',
  phone: kept.phone ?? '',
  responsiblePerson: kept.responsiblePerson ?? '',
  fgName: kept.fgName ?? '',
  fgContact: kept.fgContact ?? '',
  fgNoneReason: kept.fgNoneReason ?? '',
  hasFg: kept.fgName ? true : kept.fgNoneReason ? false : null,
  isCareProvider: kept.isCareProvider ?? null,
});

const trimmed = (draft: OrganisationDraft): Record<Exclude<OrganisationField, 'hasFg'>, unknown> => {
  const { hasFg, isCareProvider, ...texts } = draft;
  const tidy = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.trim()]));
  return {
    ...(tidy as typeof texts),
    kvkNo: draft.kvkNo.replace(/\s/g, ''),
    ...(hasFg ? { fgNoneReason: '' } : { fgName: '', fgContact: '' }),
    isCareProvider,
  };
};

/** The organisation as it is sent, or null while something must be mended. */
export const organisationOf = (draft: OrganisationDraft): OrganisationInput | null =>
  wrongFields(draft).length === 0 ? OrganisationInput.parse(trimmed(draft)) : null;

/** The fields of one page that are in order, for the draft that the first run keeps. */
export const keptOf = (draft: OrganisationDraft, fields: readonly OrganisationField[]): KeptOrganisation => {
  const names = new Set<string>(fields);
  return OrganisationInput.partial().parse(
    Object.fromEntries(Object.entries(trimmed(draft)).filter(([name]) => names.has(name))),
  );
};

/** Which fields must be mended: empty, too long or unreadable ones, and an FG without a name or a reason (art. 37). */
export const wrongFields = (draft: OrganisationDraft): readonly OrganisationField[] => {
  const read = OrganisationInput.safeParse(trimmed(draft));
  const wrong = new Set<OrganisationField>(
    read.success ? [] : read.error.issues.map(({ path }) => String(path[0]) as OrganisationField),
  );
  if (draft.hasFg === null) wrong.add('hasFg');
  if (draft.hasFg && draft.fgName.trim() === '') wrong.add('fgName');
  if (draft.hasFg === false && draft.fgNoneReason.trim() === '') wrong.add('fgNoneReason');
  if (!/^\S+@\S+\.\S+$/.test(draft.email.trim())) wrong.add('email');
  return [...contactFields, ...dutyFields].filter((field) => wrong.has(field));
};
