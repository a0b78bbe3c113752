import { useTranslation } from 'react-i18next';
import { useQueryOp } from '../../call/use-op.ts';
import { Notice } from '../../ui/notice.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** What was done, with the version that the register got by it. */
export const Confirmed = ({ title }: { readonly title: string }) => {
  const { t } = useTranslation('retention');
  const versions = useQueryOp('register.versions', {}).data;
  const number = Math.max(0, ...(versions ?? []).map((version) => version.number));
  return (
    <Notice
      kind="info"
      isLive
      title={title}
      action={<TextLink href="#/register">{t('change.register')}</TextLink>}
    >
      <p>{number > 0 ? t('change.doneVersion', { number }) : t('change.doneLine')}</p>
    </Notice>
  );
};
