import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterKind, RightsRequest } from '../../../core/contract/rights.ts';
import { lettersFor } from '../../../core/rights/letter.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { LetterPreview } from './letter-preview.tsx';

/** The letters that fit where a request stands, each to look at before it leaves. */
export const Letters = ({ request }: { readonly request: RightsRequest }) => {
  const { t } = useTranslation('rights');
  const [shown, setShown] = useState<LetterKind | null>(null);
  return (
    <Section title={t('letters.title')}>
      <SentenceList
        sentences={lettersFor(request).map((letter) => ({
          id: letter,
          text: t(`letter.${letter}.title`),
          line: t(`letter.${letter}.what`),
          action: (
            <Button
              size="small"
              aria-label={t('letters.showLabel', { letter: t(`letter.${letter}.title`) })}
              onPress={() => setShown(letter)}
            >
              {t('letters.show')}
            </Button>
          ),
        }))}
      />
      <Dialog
        isOpen={shown !== null}
        onClose={() => setShown(null)}
        title={shown ? t(`letter.${shown}.title`) : ''}
        width="wide"
      >
        {shown ? <LetterPreview id={request.id} letter={shown} onClose={() => setShown(null)} /> : null}
      </Dialog>
    </Section>
  );
};
