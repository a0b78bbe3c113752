import { useTranslation } from 'react-i18next';
import { planFileName } from '../../../core/development-plans/plan-paper.ts';
import type { DevelopmentPlanId } from '../../../core/kernel/ids.ts';
import { call } from '../../call/call.ts';
import { TakeAlong } from '../../letters/take-along.tsx';
import { Dialog } from '../../ui/dialog.tsx';

type PlanFileProps = { readonly id: DevelopmentPlanId | null; readonly onClose: () => void };

/** The two ways to take a plan along, in either language: to print, and to go on working in. */
export const PlanFile = ({ id, onClose }: PlanFileProps) => {
  const { t } = useTranslation('development-plans');
  return (
    <Dialog isOpen={id !== null} onClose={onClose} title={t('paper.title')}>
      {id ? (
        <TakeAlong
          source={{
            kind: 'development-plan',
            document: 'development-plan',
            words: (lang) => call('developmentPlans.paper', { id, lang }),
            pdfName: (paper) => planFileName(paper, 'pdf'),
            docx: (lang) => call('developmentPlans.docx', { id, lang }),
          }}
          onClose={onClose}
        />
      ) : null}
    </Dialog>
  );
};
