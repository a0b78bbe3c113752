import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { farewellFileName } from '../../../core/farewell/letter.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { call } from '../../call/call.ts';
import { answerKey } from '../../call/query-client.ts';
import { LetterView } from '../../letters/letter-view.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';

type PreviewProps = { readonly volunteerId: VolunteerId; readonly onClose: () => void };

const Preview = ({ volunteerId, onClose }: PreviewProps) => (
  <LetterView
    source={{
      about: answerKey('farewell.letterText', { volunteerId }),
      kind: 'staff-letter',
      document: 'farewell-letter',
      words: (lang) => call('farewell.letterText', { volunteerId, lang }),
      pdfName: () => farewellFileName('pdf'),
      docx: (lang) => call('farewell.letter', { volunteerId, lang }),
    }}
    onClose={onClose}
  />
);

/** The letter that says what somebody who leaves may expect, to look at before it leaves. */
export const FarewellLetter = ({ volunteerId }: { readonly volunteerId: VolunteerId }) => {
  const { t } = useTranslation('farewell');
  const [isShown, setShown] = useState(false);
  return (
    <Section title={t('letter.title')}>
      <Prose soft>{t('letter.what')}</Prose>
      <div>
        <Button onPress={() => setShown(true)}>{t('letter.show')}</Button>
      </div>
      <Dialog isOpen={isShown} onClose={() => setShown(false)} title={t('letter.dialog')} width="wide">
        {isShown ? <Preview volunteerId={volunteerId} onClose={() => setShown(false)} /> : null}
      </Dialog>
    </Section>
  );
};
