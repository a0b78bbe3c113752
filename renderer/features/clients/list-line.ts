import type { ClientRow } from '../../../core/contract/clients.ts';
import { type Day, daysBetween } from '../../../core/kernel/day.ts';
import { localeOf } from '../../ui/figures.ts';

/** A sentence of the feature's texts, with what fills its gaps. */
export type Line = readonly [key: string, gaps: Readonly<Record<string, string | number>>];

const monthsBetween = (from: Day, to: Day): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7)) -
  (to.slice(8) < from.slice(8) ? 1 : 0);

const dayAndMonth = (on: Day, lang: string): string =>
  new Intl.DateTimeFormat(localeOf(lang), { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${on}T00:00:00Z`),
  );

const year = (on: Day): string => on.slice(0, 4);

/**
 * What is worth knowing at a glance below a name: that the file is closed, that there is only an alias, or how long
 * ago the last contact was. Half a year of silence is said as such.
 */
export const listLine = (row: ClientRow, today: Day, lang: string): Line => {
  const { closedOn, isAliasOnly, lastContactOn } = row;
  if (closedOn !== null)
    return year(closedOn) === year(today)
      ? ['list.closedOn', { on: dayAndMonth(closedOn, lang) }]
      : ['list.closedIn', { year: year(closedOn) }];
  if (isAliasOnly) return ['list.aliasOnly', {}];
  if (daysBetween(lastContactOn, today) <= 183)
    return ['list.contactOn', { on: dayAndMonth(lastContactOn, lang) }];
  const months = monthsBetween(lastContactOn, today);
  return months < 24 ? ['list.silent', { count: months }] : ['list.contactIn', { year: year(lastContactOn) }];
};
