import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Offer, type Recovery, recoveryFor } from '../../../core/health/offers.ts';
import { Refusal } from '../../../core/kernel/refusal.ts';
import { useErrorText } from '../../call/error-text.ts';
import { Button } from '../../ui/button.tsx';
import { FrontPage } from '../../ui/front-page.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Stack } from '../../ui/stack.tsx';
import { FactsForHelp } from './facts-for-help.tsx';
import { Salvage } from './salvage.tsx';

export type RecoveryScreenProps = {
  readonly corner: ReactNode;
  /** The code of the refusal. */
  readonly problem: string;
  readonly folder: string;
  /** What each offer does; salvaging is this screen's own. */
  readonly on: Readonly<Record<Exclude<Offer, 'salvage'>, () => void>>;
};

/** For a code that nobody foresaw: looking again and another vault are always possible. */
const unforeseen: Recovery = { trouble: 'shut-out', offers: ['again', 'other-vault'] };

/** Why nobody can open this vault now, and every way on. Nothing here removes anything. */
export const RecoveryScreen = ({ corner, problem, folder, on }: RecoveryScreenProps) => {
  const { t } = useTranslation('health');
  const textOf = useErrorText();
  const [isSalvaging, setSalvaging] = useState(false);
  if (isSalvaging) return <Salvage corner={corner} folder={folder} onBack={() => setSalvaging(false)} />;
  const { trouble, offers } = recoveryFor(problem) ?? unforeseen;
  const press = (offer: Offer) => (offer === 'salvage' ? () => setSalvaging(true) : on[offer]);
  return (
    <FrontPage corner={corner}>
      <PageHeader title={t(`trouble.${trouble}`)} state={t('nothingGone')} />
      <Stack gap="loose">
        <Notice kind="warning">
          <p>{textOf(new Refusal({ code: 'refused', rule: problem }))}</p>
          <p>{t('folder', { folder })}</p>
        </Notice>
        <Section title={t('ways')}>
          <SentenceList
            sentences={offers.map((offer, index) => ({
              id: offer,
              text: t(`offer.${offer}.text`),
              line: t(offer === 'again' ? `again.${trouble}` : `offer.${offer}.line`),
              action: (
                <Button look={index === 0 ? 'primary' : 'secondary'} onPress={press(offer)}>
                  {t(`offer.${offer}.action`)}
                </Button>
              ),
            }))}
          />
        </Section>
        <FactsForHelp problem={problem} />
      </Stack>
    </FrontPage>
  );
};
