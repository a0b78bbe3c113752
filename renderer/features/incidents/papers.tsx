import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '../../../core/contract/incidents.ts';
import { paperFileName } from '../../../core/incidents/papers.ts';
import { call } from '../../call/call.ts';
import { useLanguage } from '../../call/use-language.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { LetterView } from '../../letters/letter-view.tsx';
import { useLetter } from '../../letters/use-letter.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { WriteLetter } from './write-letter.tsx';

type Paper = 'report' | 'letter';

const PaperView = ({
  incident: { id, number },
  paper,
  onClose,
}: {
  readonly incident: Incident;
  readonly paper: Paper;
  readonly onClose: () => void;
}) => {
  const [lang, setLang] = useState(useLanguage());
  const which = { id, paper, lang };
  const { data, error } = useQueryOp('incidents.paperText', which);
  const file = useLetter({
    kind: 'breach',
    document: paper === 'report' ? 'breach-report' : 'breach-letter',
    name: () => paperFileName(paper, number, 'pdf'),
    words: () => call('incidents.paperText', which),
    docx: () => call('incidents.paper', which),
  });
  return (
    <LetterView
      letter={data}
      lang={lang}
      onLang={setLang}
      error={error ?? file.error}
      isMaking={file.isPending}
      savedAs={file.data?.savedAs ?? null}
      onMake={(as) => file.mutate(as)}
      onClose={onClose}
    />
  );
};

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
