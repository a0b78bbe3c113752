import { FileText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperLinkProps } from '../../attached/parts.ts';
import { ViewPaper } from '../../attached/view-paper.tsx';
import { call } from '../../call/call.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';

/** A button that shows one paper; nothing when it is gone. */
export const PaperLink = ({ owner, id }: PaperLinkProps) => {
  const { t } = useTranslation('attachments');
  const paper = useQueryOp('papers.of', { owner }).data?.find((each) => each.id === id);
  const [isOpen, setOpen] = useState(false);
  if (!paper) return null;
  return (
    <>
      <Button
        look="quiet"
        size="small"
        icon={FileText}
        aria-label={t('list.viewLabel', { name: paper.name })}
        onPress={() => setOpen(true)}
      >
        {paper.name}
      </Button>
      {isOpen ? (
        <ViewPaper paper={paper} onOpen={() => call('papers.open', { id })} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
};
