import { useTranslation } from 'react-i18next';
import { OfferedKind } from '../../../core/contract/attachments.ts';
import type { Choice } from '../../ui/select.tsx';

/** What an attachment can be, as a form offers it. */
export const useKinds = (): readonly Choice<OfferedKind>[] => {
  const { t } = useTranslation('attachments');
  return OfferedKind.options.map((id) => ({ id, text: t(`kindChoice.${id}`) }));
};
