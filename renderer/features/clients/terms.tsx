import { useTranslation } from 'react-i18next';
import type { Timer } from '../../../core/contract/timer.ts';
import { Section } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { RuleDetail } from '../../terms/rule-detail.tsx';
import { TimerTag } from '../../terms/timer-tag.tsx';
import { useTimerSentence } from '../../terms/timer-words.ts';

/** Each term in full: its sentence, where it stands, and the rule with its source. */
export const Terms = ({ timers }: { readonly timers: readonly Timer[] }) => {
  const { t } = useTranslation('clients');
  const sentenceOf = useTimerSentence();
  return timers.map((timer) => (
    <Section key={timer.category} title={t(`category.${timer.category}`)}>
      <Prose>
        {sentenceOf(timer)} <TimerTag state={timer.state} />
      </Prose>
      <RuleDetail timer={timer} />
    </Section>
  ));
};
