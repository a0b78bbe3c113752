import { useTranslation } from 'react-i18next';
import { TextLink } from '../../ui/text-link.tsx';
import { EveningSheet } from './evening-sheet.tsx';
import { PrintShredList, ShredListWords, useShredList } from './shred-list.tsx';

/** The step between approval and purge: which copies lie outside. The list is printed now: afterwards the names are gone. */
export const PaperStep = () => {
  const { t } = useTranslation('purge');
  const shredding = useShredList();
  const mustPrint = (shredding.shred?.records.length ?? 0) > 0 && !shredding.savedAs;
  const next = (
    <TextLink key="next" look={mustPrint ? 'secondary' : 'primary'} href="#/bewaren/opschoonavond/wissen">
      {t('paper.next')}
    </TextLink>
  );
  const print = <PrintShredList key="print" shredding={shredding} />;
  return (
    <EveningSheet step="paper" actions={mustPrint ? [print, next] : [next, print]}>
      <ShredListWords shredding={shredding} />
    </EveningSheet>
  );
};
