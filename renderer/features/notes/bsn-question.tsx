import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';

type BsnQuestionProps = {
  /** A word such as BSN stands beside it: then it may not be kept, whatever somebody says (UAVG 46). */
  readonly isCertain: boolean;
  readonly onRemove: () => void;
  readonly onNotBsn: () => void;
};

/** Asks about a number that may be a citizen service number, before anything is saved. */
export const BsnQuestion = ({ isCertain, onRemove, onNotBsn }: BsnQuestionProps) => {
  const { t } = useTranslation('notes');
  return (
    <Notice
      kind="warning"
      isLive
      title={t(isCertain ? 'bsn.certainTitle' : 'bsn.maybeTitle')}
      action={
        <FormActions>
          <Button onPress={onRemove}>{t('bsn.remove')}</Button>
          {isCertain ? null : <Button onPress={onNotBsn}>{t('bsn.isNone')}</Button>}
        </FormActions>
      }
    >
      <p>{t(isCertain ? 'bsn.certain' : 'bsn.maybe')}</p>
    </Notice>
  );
};
