import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '../../../core/contract/incidents.ts';
import { paperFileName } from '../../../core/incidents/papers.ts';
import { call } from '../../call/call.ts';
import { answerKey } from '../../call/query-client.ts';
import { LetterView } from '../../letters/letter-view.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { WriteLetter } from './write-letter.tsx';

type Paper = 'report' | 'letter';

type PaperViewProps = {
  readonly incident: Incident;
  readonly paper: Paper;
  readonly onClose: () => void;
};

const PaperView = ({ incident: { id, number }, paper, onClose }: PaperViewProps) => (
  <LetterView
    source={{
      about: answerKey('incidents.paperText', { id, paper }),
      kind: 'breach',
      document: paper === 'report' ? 'breach-report' : 'breach-letter',
      words: (lang) => call('incidents.paperText', { id, paper, lang }),
      pdfName: () => paperFileName(paper, number, 'pdf'),
      docx: (lang) => call('incidents.paper', { id, paper, lang }),
    }}
    onClose={onClose}
  />
);

/** The prepared texts: the answers for the authority's form, and the letter to the people. */
export const Papers = ({
  incident,
  mayWrite,
}: {
  readonly incident: Incident;
  readonly mayWrite: boolean;
}) => {
  const { t } = useTranslation('incidents');
  const [shown, setShown] = useState<Paper | 'write' | null>(null);
  const close = () => setShown(null);
  return (
    <Stack gap="loose">
      <Section title={t('papers.report')}>
        <Stack>
          <Prose>{t('papers.reportWhat')}</Prose>
          <FormActions>
            <Button onPress={() => setShown('report')}>{t('papers.reportOpen')}</Button>
          </FormActions>
        </Stack>
      </Section>
      <Section title={t('papers.letter')}>
        <Stack>
          <Prose>{t('papers.letterWhat')}</Prose>
          <FormActions>
            <Button onPress={() => setShown('letter')}>{t('papers.letterOpen')}</Button>
            {mayWrite && incident.closedOn === null ? (
              <Button onPress={() => setShown('write')}>{t('papers.letterWrite')}</Button>
            ) : null}
          </FormActions>
        </Stack>
      </Section>
      {(['report', 'letter'] as const).map((paper) => (
        <Dialog
          key={paper}
          isOpen={shown === paper}
          onClose={close}
          title={t(`papers.${paper}`)}
          width="wide"
        >
          <PaperView incident={incident} paper={paper} onClose={close} />
        </Dialog>
      ))}
      <Dialog isOpen={shown === 'write'} onClose={close} title={t('papers.letterWrite')} width="wide">
        <WriteLetter incident={incident} onClose={close} />
      </Dialog>
    </Stack>
  );
};
