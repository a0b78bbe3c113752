import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperLanguage } from '../../../core/contract/block-paper.ts';
import type { OwnParagraph, PrivacyKind } from '../../../core/contract/privacy-policy.ts';
import { blocksOf } from '../../../core/privacy-policy/paper.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { PaperBlocks } from '../../letters/paper-blocks.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { ParagraphForm } from './paragraph-form.tsx';
import styles from './privacy-policy.module.css';

type Props = {
  readonly kind: PrivacyKind;
  readonly paragraphs: readonly OwnParagraph[];
  readonly lang: PaperLanguage;
  readonly mayWrite: boolean;
};

const empty: OwnParagraph = { nl: { title: '', text: '' }, en: { title: '', text: '' } };

/** What the organisation adds at the end; it stays when the register changes. */
export const OwnParagraphs = ({ kind, paragraphs, lang, mayWrite }: Props) => {
  const { t } = useTranslation('privacy-policy');
  const [at, setAt] = useState<number | null>(null);
  const put = useCommandOp('privacyPolicy.putParagraphs');
  const save = (next: readonly OwnParagraph[]) =>
    put.mutate(
      { kind, paragraphs: [...next] },
      {
        onSuccess: () => {
          tell(t('paragraphs.saved'));
          setAt(null);
        },
      },
    );
  return (
    <Section title={t('paragraphs.title')}>
      <Prose soft>{t('paragraphs.what')}</Prose>
      {paragraphs.map((paragraph, index) => (
        <Stack key={index} gap="tight">
          <h3>
            {paragraph[lang].title ||
              t('paragraphs.untranslated', { title: paragraph.nl.title || paragraph.en.title })}
          </h3>
          <div lang={lang} className={styles['text']}>
            <PaperBlocks blocks={blocksOf(paragraph[lang].text)} />
          </div>
          {mayWrite ? (
            <FormActions>
              <Button size="small" onPress={() => setAt(index)}>
                {t('paragraphs.change')}
              </Button>
              <Button
                size="small"
                look="quiet"
                onPress={() => save(paragraphs.filter((_, place) => place !== index))}
              >
                {t('paragraphs.remove')}
              </Button>
            </FormActions>
          ) : null}
        </Stack>
      ))}
      <Failure error={at === null ? put.error : null} />
      {mayWrite ? (
        <FormActions>
          <Button icon={Plus} onPress={() => setAt(paragraphs.length)}>
            {t('paragraphs.add')}
          </Button>
        </FormActions>
      ) : null}
      <Dialog isOpen={at !== null} onClose={() => setAt(null)} title={t('paragraphs.one')} width="wide">
        <ParagraphForm
          start={paragraphs[at ?? paragraphs.length] ?? empty}
          error={put.error}
          isPending={put.isPending}
          onSave={(paragraph) =>
            save(
              at !== null && at < paragraphs.length
                ? paragraphs.map((old, place) => (place === at ? paragraph : old))
                : [...paragraphs, paragraph],
            )
          }
        />
      </Dialog>
    </Section>
  );
};
