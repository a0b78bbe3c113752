import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { ClientId, ConsentEventId } from '../kernel/ids.ts';
import { Instant, line, lines, nothing } from './fields.ts';
import { aboutFile, command, query } from './op.ts';

const workers = ['manager', 'confidant', 'worker'] as const;

/** One purpose, one question: consent is specific (art. 4(11), facts 3). */
export const Purpose = z.enum([
  'client-registration',
  'special-data-health',
  'share-with-organisation',
  'contact-safe-channel',
  'newsletter',
  'photo-video-social',
  'case-example-anonymous',
  'research-evaluation',
]);
export type Purpose = z.output<typeof Purpose>;

export const ConsentMethod = z.enum([
  'paper-signed',
  'oral-witnessed',
  'phone-client-present',
  'email',
  'digital-form',
]);
export type ConsentMethod = z.output<typeof ConsentMethod>;

/** The exact words that were shown, kept with the answer: registration alone is no proof (art. 7(1)). */
export const ConsentText = z.strictObject({
  id: z.string(),
  purpose: Purpose,
  version: z.int(),
  language: z.enum(['nl', 'en']),
  title: z.string(),
  wording: z.string(),
});
export type ConsentText = z.output<typeof ConsentText>;

export const ConsentEvent = z.strictObject({
  id: ConsentEventId,
  purpose: Purpose,
  kind: z.enum(['given', 'refused', 'withdrawn']),
  text: ConsentText.nullable(),
  method: ConsentMethod,
  by: z.enum(['self', 'representative', 'both']),
  on: Day,
  /** The first day on which it no longer holds. */
  expiresOn: Day.nullable(),
  recordedBy: z.string(),
  recordedAt: Instant,
});
export type ConsentEvent = z.output<typeof ConsentEvent>;

/** Computed from the events on a day, never stored. */
export const ConsentState = z.strictObject({
  purpose: Purpose,
  state: z.enum(['never', 'given', 'refused', 'withdrawn', 'expired']),
  since: Day.nullable(),
  until: Day.nullable(),
});
export type ConsentState = z.output<typeof ConsentState>;

export const consents = {
  /** The newest wording of each purpose in each language. */
  'consents.texts': query('anyone', nothing, z.array(ConsentText)),
  /** A changed wording is a new version; answers keep the version that was shown. */
  'consents.changeText': command(
    ['manager'],
    z.strictObject({
      purpose: Purpose,
      language: ConsentText.shape.language,
      title: line(120),
      wording: lines(4_000),
    }),
    nothing,
  ),
  'consents.ofClient': aboutFile(
    query(
      workers,
      z.strictObject({ clientId: ClientId }),
      z.strictObject({ states: z.array(ConsentState), events: z.array(ConsentEvent) }),
    ),
    'clientId',
    'read',
  ),
  /** Refused with `in-future`, `text-outdated`, `representative-needed` (under 16), `expires-before-given`. */
  'consents.record': aboutFile(
    command(
      workers,
      z.strictObject({
        clientId: ClientId,
        purpose: Purpose,
        answer: z.enum(['given', 'refused']),
        textId: z.string().max(40),
        method: ConsentMethod,
        by: z.enum(['self', 'representative', 'both']),
        on: Day,
        expiresOn: Day.nullable(),
        isFreeHelp: z.boolean(),
      }),
      nothing,
    ),
    'clientId',
    'read',
  ),
  /** Refused with `in-future`, `nothing-to-withdraw`, `withdrawn-before-given`. */
  'consents.withdraw': aboutFile(
    command(
      workers,
      z.strictObject({
        clientId: ClientId,
        purpose: Purpose,
        method: ConsentMethod,
        by: z.enum(['self', 'representative', 'both']),
        on: Day,
      }),
      nothing,
    ),
    'clientId',
    'read',
  ),
} as const;
