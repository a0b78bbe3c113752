import { z } from 'zod';
import { line, nothing, optionalLine } from './fields.ts';
import { query, task } from './op.ts';

/** The controller of art. 30(1)(a), with its FG or the reason why there is none (art. 37). */
export const OrganisationInput = z.strictObject({
  name: line(120),
  kvkNo: z.string().regex(/^(?:\d{8})?$/),
  address: line(200),
  email: line(120),
  phone: line(40),
  responsiblePerson: line(120),
  fgName: optionalLine(120),
  fgContact: optionalLine(200),
  fgNoneReason: optionalLine(500),
  isCareProvider: z.boolean(),
});
export type OrganisationInput = z.output<typeof OrganisationInput>;

export const organisation = {
  'organisation.get': query('anyone', nothing, OrganisationInput),
  /**
   * A task, because another answer about care moves the terms of every file. Refused: `fg-or-reason` (neither an FG nor a
   * reason), `no-rule-left` (client files had a term of care providers only).
   */
  'organisation.change': task(['manager'], OrganisationInput, nothing),
} as const;
