import { useTranslation } from 'react-i18next';
import { Steps } from '../../ui/steps.tsx';

/** The four steps of the first run, and at which one is; `current` counts from 0. */
export const SetupSteps = ({ current }: { readonly current: number }) => {
  const { t } = useTranslation('setup');
  const names = (['organisation', 'you', 'place', 'terms'] as const).map((step) => t(`step.${step}`));
  return <Steps label={t('steps')} steps={names} current={current} />;
};
