import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { ClientId, ConsentEventId, RecipientId, RepresentativeId } from '../kernel/ids.ts';
import { Instant, line, lines, nothing, optionalLine } from './fields.ts';
import { aboutFile, command, query } from './op.ts';
import { workers } from './roles.ts';

/** One purpose, one question: consent is specific (art. 4(11), facts 3). */
export const Purpose = z.enum([
  'client-registration',
  'special-data-health',
  'special-data-other',
  'share-with-organisation',
  'contact-safe-channel',
  'newsletter',
  'photo-video-social',
  'case-example-anonymous',
  'research-evaluation',
]);
export type Purpose = z.output<typeof Purpose>;

/** `on-screen`: asked in the room, on the screen that was turned to the person. */
export const ConsentMethod = z.enum([
  'on-screen',
  'paper-signed',
  'oral-witnessed',
  'phone-client-present',
  'email',
  'digital-form',
]);
export type ConsentMethod = z.output<typeof ConsentMethod>;

/** The languages in which a question can be put; the organisation enters the texts, but for the first two. */
export const ConsentLanguage = z.enum([
  'nl',
  'en',
  'am',
  'ar',
  'bg',
  'de',
  'es',
  'fa',
  'fr',
  'ku',
  'pl',
  'pt',
  'ro',
  'ru',
  'so',
  'ti',
  'tr',
  'uk',
  'ur',
  'zh',
]);
export type ConsentLanguage = z.output<typeof ConsentLanguage>;

/** The exact words that were shown, kept with the answer: registration alone is no proof (art. 7(1)). */
export const ConsentText = z.strictObject({
  id: z.string(),
  purpose: Purpose,
  version: z.int(),
  language: ConsentLanguage,
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
  /** The organisation that the data may go to, and its name; null and empty but for `share-with-organisation`. */
  recipientId: RecipientId.nullable(),
  recipient: z.string(),
  /** The name of who spoke for the person; empty when nobody was named. */
  representative: z.string(),
  /** Who interpreted (a name or a service), and who was present (initials or roles); empty when nobody was. */
  interpreter: z.string(),
  present: z.string(),
  /** Whether it was an explicit yes, as special data need (art. 9(2)(a)). */
  isExplicit: z.boolean(),
  on: Day,
  /** The first day on which it no longer holds. */
  expiresOn: Day.nullable(),
  recordedBy: z.string(),
  recordedAt: Instant,
});
export type ConsentEvent = z.output<typeof ConsentEvent>;

/** Computed from the events on a day, never stored. Of `share-with-organisation` there is one for each recipient. */
export const ConsentState = z.strictObject({
  purpose: Purpose,
  recipientId: RecipientId.nullable(),
  recipient: z.string(),
  state: z.enum(['never', 'given', 'refused', 'withdrawn', 'expired']),
  since: Day.nullable(),
  until: Day.nullable(),
});
export type ConsentState = z.output<typeof ConsentState>;

/** What ends with a consent: what rested on it alone. */
export const WithdrawEffect = z.strictObject({
  notes: z.int(),
  attachments: z.int(),
  /** Whether the whole file rests on it, and goes on the purge list. */
  isWholeFile: z.boolean(),
  /** How often something was given to the recipient on this consent: what was given stays there. */
  disclosures: z.int(),
});
export type WithdrawEffect = z.output<typeof WithdrawEffect>;

/** A client of whom something must be asked again: she is 16 now, or a consent ends within 30 days. */
export const ToRenew = z.strictObject({
  clientId: ClientId,
  listName: z.string(),
  isSixteenNow: z.boolean(),
  /** What ends, the first day first. */
  ending: z.array(z.strictObject({ purpose: Purpose, recipient: z.string(), on: Day })),
});
export type ToRenew = z.output<typeof ToRenew>;

const how = {
  clientId: ClientId,
  purpose: Purpose,
  /** The named recipient of `share-with-organisation`; null for every other purpose. */
  recipientId: RecipientId.nullable(),
  method: ConsentMethod,
  by: z.enum(['self', 'representative', 'both']),
  representativeId: RepresentativeId.nullable(),
  interpreter: optionalLine(120),
  present: optionalLine(200),
  on: Day,
} as const;

export const consents = {
  /** The newest wording of each purpose in each language. */
  'consents.texts': query('anyone', nothing, z.array(ConsentText)),
  /** Every version of one wording, the newest first. */
  'consents.textVersions': query(
    'anyone',
    z.strictObject({ purpose: Purpose, language: ConsentLanguage }),
    z.array(ConsentText.extend({ madeAt: Instant })),
  ),
  /** A changed wording is a new version; answers keep the version that was shown. */
  'consents.changeText': command(
    ['manager'],
    z.strictObject({
      purpose: Purpose,
      language: ConsentLanguage,
      title: line(120),
      wording: lines(4_000),
    }),
    nothing,
  ),
  /** `askAgain`: the purposes to which a representative said yes for a child who is 16 now. */
  'consents.ofClient': aboutFile(
    query(
      workers,
      z.strictObject({ clientId: ClientId }),
      z.strictObject({
        states: z.array(ConsentState),
        events: z.array(ConsentEvent),
        askAgain: z.array(Purpose),
      }),
    ),
    'clientId',
    'read',
  ),
  /**
   * Refused with `in-future`, `text-outdated`, `recipient-missing`, `recipient-not-asked`, `representative-needed`
   * (under 16), `representative-unknown`, `representative-blocked`, `representative-ended`, `representative-may-not`,
   * `expires-before-given`.
   */
  'consents.record': aboutFile(
    command(
      workers,
      z.strictObject({
        ...how,
        answer: z.enum(['given', 'refused']),
        textId: z.string().max(40),
        isExplicit: z.boolean(),
        expiresOn: Day.nullable(),
        isFreeHelp: z.boolean(),
      }),
      nothing,
    ),
    'clientId',
    'read',
  ),
  /** What a withdrawal would end, before anybody decides. */
  'consents.previewWithdraw': aboutFile(
    query(
      workers,
      z.strictObject({ clientId: ClientId, purpose: Purpose, recipientId: RecipientId.nullable() }),
      WithdrawEffect,
    ),
    'clientId',
    'read',
  ),
  /**
   * What rested on it alone is on the purge list at once. Refused with `in-future`, `nothing-to-withdraw`,
   * `withdrawn-before-given`.
   */
  'consents.withdraw': aboutFile(command(workers, z.strictObject(how), WithdrawEffect), 'clientId', 'read'),
  /** The clients whom the caller reads and who must be asked again. */
  'consents.toRenew': query(workers, nothing, z.array(ToRenew)),
} as const;
