import type { Trigger } from '../contract/timer.ts';
import type { Day } from '../kernel/day.ts';

/** The days of one client file that a clock can start on; null when the event has not happened. */
export type FileEvents = {
  readonly openedOn: Day;
  readonly lastContactOn: Day;
  readonly closedOn: Day | null;
  /** When the last of the consents ended (core/consents); null when none was ever asked. */
  readonly consentEndedOn: Day | null;
};

/** An event that started a clock. */
export type Anchor = { readonly trigger: Trigger; readonly on: Day };

const latest = (...days: readonly (Day | null)[]): Day | null =>
  days.reduce((newest, day) => (day !== null && (newest === null || day > newest) ? day : newest), null);

/**
 * The event of a file that a trigger means, or null while the clock stands still. A file that was never closed counts
 * from its last contact: a forgotten file must not stay for ever (facts 1.1, CLIENT_FILE).
 */
export const anchorOf = (trigger: Trigger, events: FileEvents): Anchor | null => {
  const at = (name: Trigger, on: Day | null): Anchor | null => (on === null ? null : { trigger: name, on });
  switch (trigger) {
    case 'last-contact':
      return at('last-contact', events.lastContactOn);
    case 'file-closed':
      return at('file-closed', events.closedOn) ?? at('last-contact', events.lastContactOn);
    case 'last-change':
    case 'item-received':
      return at(trigger, latest(events.openedOn, events.lastContactOn, events.closedOn));
    case 'consent-ended':
      return at('consent-ended', events.consentEndedOn);
    default:
      return null;
  }
};
