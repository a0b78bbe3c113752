import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paper, PaperOwner } from '../../../core/contract/papers.ts';
import { AttachedPapers } from '../../attached/attached-papers.tsx';
import { PaperList } from '../../attached/paper-list.tsx';
import { ViewPaper } from '../../attached/view-paper.tsx';
import { call } from '../../call/call.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { AddPaper } from './add-paper.tsx';
import { ChangePaper } from './change-paper.tsx';
import { useRemovePaper } from './use-remove-paper.ts';
import { WithdrawPhoto } from './withdraw-photo.tsx';

/** The papers of a volunteer or applicant: adding, viewing, changing and removing, and a photo that may go. */
export const PapersOf = ({ owner }: { readonly owner: PaperOwner }) => {
  const { t } = useTranslation('papers');
  const { data, error } = useQueryOp('papers.of', { owner });
  const remove = useRemovePaper(owner);
  const [withdrawn, setWithdrawn] = useState<Paper | null>(null);
  return (
    <>
      <AttachedPapers
        papers={data}
        error={error}
        add={(chosen, done) => (
          <AddPaper key={chosen.ticket} owner={owner} chosen={chosen} onKept={done} onBack={done} />
        )}
        list={(papers) => (
          <PaperList
            recordId={'volunteerId' in owner ? owner.volunteerId : owner.applicantId}
            papers={papers}
            kindOf={({ kind }) => t(`kind.${kind}`)}
            noteOf={({ consentWithdrawnOn }) =>
              consentWithdrawnOn ? t('withdrawn', { on: consentWithdrawnOn }) : null
            }
            view={(paper, close) => (
              <ViewPaper paper={paper} onOpen={() => call('papers.open', { id: paper.id })} onClose={close} />
            )}
            change={(paper, close) => <ChangePaper paper={paper} onClose={close} />}
            onRemove={({ id }, reason) => remove(id, reason)}
            moreActs={(paper) =>
              paper.kind === 'photo' && paper.consentWithdrawnOn === null ? (
                <Button
                  look="quiet"
                  size="small"
                  aria-label={t('withdraw.label', { name: paper.name })}
                  onPress={() => setWithdrawn(paper)}
                >
                  {t('withdraw.button')}
                </Button>
              ) : null
            }
          />
        )}
      />
      {withdrawn ? <WithdrawPhoto paper={withdrawn} onClose={() => setWithdrawn(null)} /> : null}
    </>
  );
};
