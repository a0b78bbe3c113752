import type { RegisterActivity } from '../../../core/contract/register.ts';

/** One set of measures with the activities that have exactly these; `letter` names it: A, B, and after Z AA. */
export type SecurityPacket = {
  readonly letter: string;
  readonly measures: readonly string[];
  readonly activities: readonly RegisterActivity[];
};

const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCodePoint(65 + (index % 26));

const measuresOf = ({ security }: RegisterActivity): readonly string[] =>
  security
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * Gathers activities that are secured in the same way, in the order of the register: most are, and the same ten lines
 * beside each of them would bury what differs. Activities without any measure are left out: that is a gap.
 */
export const securityPackets = (activities: readonly RegisterActivity[]): readonly SecurityPacket[] => {
  const byText = Map.groupBy(activities, (activity) => measuresOf(activity).join('\n'));
  byText.delete('');
  return [...byText].map(([text, own], index) => ({
    letter: letterOf(index),
    measures: text.split('\n'),
    activities: own,
  }));
};
