import type { TFunction } from 'i18next';
import type { OpenList } from '../../../core/contract/purge-list.ts';
import type { Day } from '../../../core/kernel/day.ts';
import type { Sentence } from '../../ui/sentence-list.tsx';
import { TextLink } from '../../ui/text-link.tsx';

const stateOf = ({ state, readyOn }: OpenList, today: Day): 'sign' | 'days' | 'ready' =>
  state === 'proposed' || readyOn === null ? 'sign' : readyOn > today ? 'days' : 'ready';

/**
 * What the list that waits waits for on the day `today`, as the first sentence of Bewaren: its second signature, its day,
 * or nothing any more; its step is the next one for who may take it, and a look for everybody else.
 */
export const listSentence = (t: TFunction<'retention'>, list: OpenList, today: Day): Sentence => {
  const state = stateOf(list, today);
  const isNext = list.may.run || (state === 'sign' && (list.may.approve || list.may.withdraw));
  return {
    id: 'list',
    text: t(`home.list.${state}`, { count: list.records, on: list.readyOn }),
    line: t(`home.list.${state}Line`),
    action: (
      <TextLink look={isNext ? 'primary' : 'secondary'} href="#/bewaren/opschoonavond">
        {t(isNext ? `home.list.${state === 'ready' ? 'purge' : 'goOn'}` : 'home.list.open')}
      </TextLink>
    ),
  };
};
