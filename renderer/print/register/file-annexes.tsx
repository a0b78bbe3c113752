import { useTranslation } from 'react-i18next';
import { legalBasisWords, specialExceptionWords } from '../../../core/kernel/words.ts';
import { explainedFieldWords } from '../../../core/register/words.ts';
import { AnnexTable } from './annex-parts.tsx';
import { Missing, usePaperLanguage } from './paper-parts.tsx';
import type { RegisterPrint } from './register-data.ts';

type Props = { readonly data: RegisterPrint };

/** What client files are kept for, each purpose with its ground, exception and balance (art. 5(1)(b), 6(1) and 9(2)). */
export const PurposeAnnex = ({ data }: Props) => {
  const { t } = useTranslation('register');
  const lang = usePaperLanguage();
  const { purposes } = data.content;
  if (purposes.length === 0) return null;
  return (
    <AnnexTable
      title={t('print.purposes')}
      heads={[t('files.purpose'), t('files.basis'), t('files.exception'), t('files.balance')]}
      rows={purposes.map(({ name, legalBasis, specialException, balancingNote, isActive, isUsed }) => [
        isActive ? name : `${name} (${t('files.inactive')})`,
        legalBasis !== null ? legalBasisWords[legalBasis][lang] : isUsed ? <Missing /> : t('files.noBasis'),
        specialException === null ? t('none') : specialExceptionWords[specialException][lang],
        balancingNote || '–',
      ])}
    />
  );
};

/** Why each field beyond the minimum is kept (art. 5(1)(c)). */
export const FieldAnnex = ({ data }: Props) => {
  const { t } = useTranslation('register');
  const lang = usePaperLanguage();
  const { fieldReasons } = data.content;
  if (fieldReasons.length === 0) return null;
  return (
    <AnnexTable
      title={t('print.fieldReasons')}
      heads={[t('files.field'), t('files.reason')]}
      rows={fieldReasons.map(({ field, reason }) => [explainedFieldWords[field][lang], reason])}
    />
  );
};
