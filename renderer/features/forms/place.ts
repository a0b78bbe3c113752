import type { FormKind } from '../../../core/contract/forms.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';

/** Where the texts of the forms are kept, and one of them. */
export const textsPath = '/instellingen/formulieren';
export const textPath = (kind: FormKind): string => `${textsPath}/${kind}`;
export const changeTextPath = (kind: FormKind): string => `${textPath(kind)}/wijzigen`;

/** The list of who still has to sign one text. */
export const toSignPath = (kind: FormKind): string => `/vrijwilligers/tekenen/${kind}`;

/** The forms in the file of one volunteer. */
export const formsPath = (id: VolunteerId): string => `/vrijwilligers/${id}/formulieren`;
