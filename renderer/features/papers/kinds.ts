import { useTranslation } from 'react-i18next';
import { OfferedPaper } from '../../../core/contract/papers.ts';
import type { Choice } from '../../ui/select.tsx';

/** What a paper of somebody who works here can be, as a form offers it, and what its day means. */
export const useKinds = (): {
  readonly kinds: readonly Choice<OfferedPaper>[];
  readonly dayHint: (kind: OfferedPaper | null) => string | undefined;
} => {
  const { t } = useTranslation('papers');
  return {
    kinds: OfferedPaper.options.map((id) => ({ id, text: t(`kindChoice.${id}`) })),
    dayHint: (kind) => (kind === 'photo' ? t('photoDay') : undefined),
  };
};
