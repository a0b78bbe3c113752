import { z } from 'zod';
import { AttachmentId, ClientId, NoteId, RepresentativeId, RequestId, VolunteerId } from '../kernel/ids.ts';
import { lines } from './fields.ts';
import { aboutFile, leaving, query, quiet, task } from './op.ts';
import { PackageContent } from './package-content.ts';
import { VolunteerPackage } from './volunteer-package.ts';

const desk = ['manager', 'confidant'] as const;

/** The parts of a package, in the order in which they stand in it. */
export const PackagePart = z.enum([
  'person',
  'notes',
  'attachments',
  'consents',
  'representatives',
  'disclosures',
  'requests',
  'additions',
  'changes',
  'retention',
  'consulted',
]);
export type PackagePart = z.output<typeof PackagePart>;

/** Who gets it: the person, or somebody who may speak for her. */
export const Addressee = z.strictObject({
  who: z.enum(['self', 'representative']),
  representativeId: RepresentativeId.nullable(),
});
export type Addressee = z.output<typeof Addressee>;

/** A name of somebody else that stands in a text, and how often: to be masked unless it may be seen (art. 15(4)). */
export const FoundName = z.strictObject({ name: z.string(), times: z.int() });
export type FoundName = z.output<typeof FoundName>;

const reason = lines(300);

/** What the worker decided while looking at the preview. */
export const PackageChoices = z.strictObject({
  leftOutNotes: z.array(z.strictObject({ id: NoteId, reason })).max(2_000),
  leftOutAttachments: z.array(z.strictObject({ id: AttachmentId, reason })).max(500),
  /** Masked wherever they stand in a text. */
  maskedNames: z.array(z.string().min(2).max(120)).max(500),
  showStaffNames: z.boolean(),
});
export type PackageChoices = z.output<typeof PackageChoices>;

/** A zip as base64 (up to 54 MB, of our own making) for the host, which adds the readable pages to it; and what those show. */
const made = <S extends z.ZodType>(content: S) =>
  z.strictObject({ name: z.string(), base64: z.string(), content });

const lang = z.enum(['nl', 'en']);

export const packages = {
  /** How much there is of each part. */
  'packages.outline': aboutFile(
    query(
      desk,
      z.strictObject({ clientId: ClientId }),
      z.array(z.strictObject({ part: PackagePart, count: z.int() })),
    ),
    'clientId',
    'read',
  ),
  /**
   * Everything as the person would get it, with nothing left out yet, and the names of others that were found in the
   * texts. Leaves a line in the audit. Refused: `representative-blocked`, `representative-unknown`.
   */
  'packages.preview': aboutFile(
    quiet(
      desk,
      z.strictObject({ clientId: ClientId, addressee: Addressee }),
      z.strictObject({ content: PackageContent, names: z.array(FoundName) }),
    ),
    'clientId',
    'read',
  ),
  /** The same with the choices applied, as a zip. Refused also: `package-too-large`, `identity-not-checked`. */
  'packages.make': leaving(
    aboutFile(
      task(
        desk,
        z.strictObject({
          clientId: ClientId,
          requestId: RequestId.nullable(),
          addressee: Addressee,
          choices: PackageChoices,
          lang,
        }),
        made(PackageContent),
      ),
      'clientId',
      'read',
    ),
  ),
  /**
   * What is kept about somebody who works here, and the names of others that were found in the texts. For managers: a
   * confidant reads no complaint. Refused: `staff-not-readable`.
   */
  'packages.previewOfVolunteer': quiet(
    ['manager'],
    z.strictObject({ volunteerId: VolunteerId }),
    z.strictObject({ content: VolunteerPackage, names: z.array(FoundName) }),
  ),
  /** The same without the chosen names, as a zip. Refused also: `package-too-large`, `identity-not-checked`. */
  'packages.makeOfVolunteer': leaving(
    task(
      ['manager'],
      z.strictObject({
        volunteerId: VolunteerId,
        requestId: RequestId.nullable(),
        maskedNames: PackageChoices.shape.maskedNames,
        lang,
      }),
      made(VolunteerPackage),
    ),
  ),
} as const;
