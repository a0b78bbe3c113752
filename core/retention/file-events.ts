import type { ClientCategory, Trigger } from '../contract/timer.ts';
import type { Day } from '../kernel/day.ts';

/** The days of one client file that a clock can start on; null when the event has not happened. */
export type FileEvents = {
  readonly openedOn: Day;
  readonly lastContactOn: Day;
  readonly closedOn: Day | null;
  /** When the last of the consents ended (core/consents); null when none was ever asked. */
  readonly consentEndedOn: Day | null;
  /** When the consent ended on which alone the whole file is kept; null while it holds, or on another basis. */
  readonly fileConsentEndedOn: Day | null;
  /** When the first note or attachment lost the consent on which alone it was kept; null when none did. */
  readonly partConsentEndedOn: Day | null;
  /** When erasure was granted, or an objection honoured; null when not. */
  readonly eraseOn: Day | null;
  /** When the last request of the person was closed; null when there is none, or one is still open. */
  readonly requestClosedOn: Day | null;
};

/** An event that started a clock. */
export type Anchor = { readonly trigger: Trigger; readonly on: Day };

const latest = (...days: readonly (Day | null)[]): Day | null =>
  days.reduce((newest, day) => (day !== null && (newest === null || day > newest) ? day : newest), null);

const at = (trigger: Trigger, on: Day | null): Anchor | null => (on === null ? null : { trigger, on });

/** The events of a file of which nothing but its own days is known. */
export const noOtherEvents = {
  consentEndedOn: null,
  fileConsentEndedOn: null,
  partConsentEndedOn: null,
  eraseOn: null,
  requestClosedOn: null,
} as const satisfies Partial<FileEvents>;

const lastChange = (trigger: Trigger) => (it: FileEvents) =>
  at(trigger, latest(it.openedOn, it.lastContactOn, it.closedOn));

/** What each trigger means for a client file; the others start clocks of data that a client file does not have. */
const anchors: Readonly<
  Partial<Record<Trigger, (it: FileEvents, category: ClientCategory) => Anchor | null>>
> = {
  'last-contact': (it) => at('last-contact', it.lastContactOn),
  'file-closed': (it) => at('file-closed', it.closedOn) ?? at('last-contact', it.lastContactOn),
  'last-change': lastChange('last-change'),
  'item-received': lastChange('item-received'),
  'consent-ended': (it) => at('consent-ended', it.consentEndedOn),
  'consent-withdrawn': (it, category) =>
    at('consent-withdrawn', category === 'on-consent' ? it.partConsentEndedOn : it.fileConsentEndedOn),
  'erasure-granted': (it) => at('erasure-granted', it.eraseOn),
  'request-closed': (it) => at('request-closed', it.requestClosedOn),
};

/**
 * The event of a file that a trigger means, or null while the clock stands still. A file that was never closed counts
 * from its last contact: a forgotten file must not stay for ever (facts 1.1, CLIENT_FILE).
 */
export const anchorOf = (
  trigger: Trigger,
  events: FileEvents,
  category: ClientCategory = 'client-file',
): Anchor | null => anchors[trigger]?.(events, category) ?? null;
