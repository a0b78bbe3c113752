import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { ActivityId, ProcessingForId, ProcessorId } from '../kernel/ids.ts';
import { line, lines, nothing, optionalLine } from './fields.ts';
import { command, query } from './op.ts';

const optionalLines = (max: number) => lines(max).or(z.literal(''));

/** Data that go outside the European Economic Area: to which country or organisation, and how they are protected there (art. 30(1)(e), 44-49 AVG). */
export const Transfer = z.strictObject({ to: line(300), safeguard: optionalLine(300) });
export type Transfer = z.output<typeof Transfer>;

/**
 * What an agreement with a processor has to say (art. 28(3) AVG): what it is about (subject, duration, nature and
 * purpose, kinds of data and of people), that it acts on written instructions only, secrecy, security, permission for
 * sub-processors, help with rights and with the duties of art. 32 to 36, deletion or return at the end, and audits.
 */
export const AgreementPoint = z.enum([
  'subject',
  'instructions',
  'confidentiality',
  'security',
  'sub-processors',
  'assistance',
  'deletion',
  'audit',
]);
export type AgreementPoint = z.output<typeof AgreementPoint>;

/** Who works with data for the organisation and on its instructions only (art. 4(8) and 28 AVG). */
export const ProcessorInput = z.strictObject({
  name: line(120),
  contact: optionalLine(200),
  /** What it does for the organisation: payroll, a helpdesk, keeping copies. */
  service: optionalLine(300),
  transfers: z.array(Transfer).max(20),
  subProcessors: optionalLines(600),
  /** The day on which the agreement was signed; null when there is none yet. */
  agreementOn: Day.nullable(),
  /** The last day on which it counts; null when it goes on until somebody ends it. */
  agreementUntil: Day.nullable(),
  /** The points that stand in the agreement, by who read it. */
  points: z.array(AgreementPoint).max(8),
  remark: optionalLines(600),
});
export type ProcessorInput = z.output<typeof ProcessorInput>;

/** A processor as the register prints it. */
export const RegisterProcessor = ProcessorInput.extend({ id: ProcessorId, changedOn: Day });
export type RegisterProcessor = z.output<typeof RegisterProcessor>;

/** How the agreement stands today; `ends-soon` within sixty days. */
export const AgreementState = z.enum(['running', 'ends-soon', 'ended', 'missing']);
export type AgreementState = z.output<typeof AgreementState>;

/** What the organisation does with data for another organisation, and on its instructions (art. 30(2) AVG). */
export const ProcessingForInput = z.strictObject({
  /** The controller for which it is done. */
  controller: line(120),
  contact: optionalLine(200),
  /** The FG and the representative of that controller, with how to reach them. */
  fg: optionalLine(200),
  /** The kinds of processing that are done for it. */
  categories: optionalLines(600),
  transfers: z.array(Transfer).max(20),
  security: optionalLines(1_500),
});
export type ProcessingForInput = z.output<typeof ProcessingForInput>;

export const ProcessingFor = ProcessingForInput.extend({
  id: ProcessingForId,
  number: z.int(),
  changedOn: Day,
});
export type ProcessingFor = z.output<typeof ProcessingFor>;

/** Who processes data for the organisation, with the agreements of art. 28(3), and for whom the organisation itself does so (art. 30(2)). */
export const processors = {
  /** Every processor by name, with how its agreement stands and which activities name it. */
  'processors.list': query(
    'anyone',
    nothing,
    z.array(
      RegisterProcessor.extend({
        agreement: AgreementState,
        usedBy: z.array(z.strictObject({ id: ActivityId, name: z.string() })),
      }),
    ),
  ),
  /** Adds a processor (`id` null) or changes it. Refused with `processor-name-taken`, `agreement-ends-before`. */
  'processors.put': command(
    ['manager'],
    ProcessorInput.extend({ id: ProcessorId.nullable() }),
    z.strictObject({ id: ProcessorId }),
  ),
  /** Refused with `processor-in-use` while an activity names it. */
  'processors.remove': command(['manager'], z.strictObject({ id: ProcessorId }), nothing),
  /** The register of what is done for others, and whether the organisation keeps one. */
  'processors.forOthers': query(
    'anyone',
    nothing,
    z.strictObject({ isKept: z.boolean(), list: z.array(ProcessingFor) }),
  ),
  /** Switches the register of art. 30(2) on or off; what was written in it stays. */
  'processors.keepForOthers': command(['manager'], z.strictObject({ isKept: z.boolean() }), nothing),
  'processors.putForOther': command(
    ['manager'],
    ProcessingForInput.extend({ id: ProcessingForId.nullable() }),
    z.strictObject({ id: ProcessingForId }),
  ),
  'processors.removeForOther': command(['manager'], z.strictObject({ id: ProcessingForId }), nothing),
} as const;
