import type { TFunction } from 'i18next';
import type { HouseholdMember } from '../../../core/contract/clients.ts';

const bands = ['0-11', '12-15', '16-17', '18+'] as const;

/** "2 kinderen (0-11)": how many of one relation there are, with the ages that are known. */
const groupWords = (t: TFunction<'clients'>, members: readonly HouseholdMember[]): string => {
  const [first] = members;
  if (!first) return '';
  const ages = bands.filter((band) => members.some(({ ageBand }) => ageBand === band));
  const words = t(`household.${first.relation}`, { count: members.length });
  // That a partner or parent is grown up goes without saying.
  const isSaid = ages.length > 0 && !(ages.length === 1 && ages[0] === '18+' && first.relation !== 'child');
  return isSaid ? `${words} (${ages.map((band) => t(`household.ages.${band}`)).join(', ')})` : words;
};

const together = (t: TFunction<'clients'>, parts: readonly string[]): string =>
  parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} ${t('household.and')} ${parts.at(-1) ?? ''}`;

/** The household in one or two sentences: who lives in the home, and who elsewhere. Empty when nobody was named. */
export const householdLine = (t: TFunction<'clients'>, household: readonly HouseholdMember[]): string =>
  (['livesWith', 'elsewhere'] as const)
    .map((where) => {
      const members = household.filter(({ livesIn }) => livesIn === (where === 'livesWith'));
      const groups = [...Map.groupBy(members, ({ relation }) => relation).values()];
      const who = together(
        t,
        groups.map((group) => groupWords(t, group)),
      );
      return who === '' ? '' : t(`household.${where}`, { who });
    })
    .filter((sentence) => sentence !== '')
    .join(' ');
