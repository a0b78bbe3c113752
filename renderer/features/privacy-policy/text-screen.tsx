import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import type { PrivacyKind } from '../../../core/contract/privacy-policy.ts';
import { kindTitles } from '../../../core/privacy-policy/titles.ts';
import { Failure } from '../../call/failure.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { useIsManager } from '../../call/use-roles.ts';
import { useWords } from '../../call/use-words.ts';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { OwnParagraphs } from './own-paragraphs.tsx';
import { privacyPath, kindAt } from './place.ts';
import { Point } from './point.tsx';
import { Settle } from './settle.tsx';
import { useStateWords } from './state-words.ts';
import { TakeText } from './take-text.tsx';

const Opened = ({ kind }: { readonly kind: PrivacyKind }) => {
  const { t } = useTranslation('privacy-policy');
  const words = useWords();
  const inWords = useStateWords();
  const [lang, setLang] = useState(useLanguage());
  const { data, error } = useQueryOp('privacyPolicy.get', { kind });
  const mayWrite = useIsManager();
  return (
    <>
      <PageHeader title={words(kindTitles[kind])} state={data ? inWords(data.state) : null} />
      <Failure error={error} />
      {data ? (
        <Stack gap="loose">
          <Prose soft>{t(`about.${kind}`)}</Prose>
          <RadioGroup
            label={t('lang')}
            hint={t('langHint')}
            choices={(['nl', 'en'] as const).map((id) => ({ id, text: t(`letters:${id}`) }))}
            value={lang}
            onChange={setLang}
          />
          {data.texts.map((text, index) => (
            <Point
              key={text.point}
              kind={kind}
              text={text}
              lang={lang}
              number={index + 1}
              mayWrite={mayWrite}
            />
          ))}
          <OwnParagraphs kind={kind} paragraphs={data.paragraphs} lang={lang} mayWrite={mayWrite} />
          <Settle kind={kind} state={data.state} texts={data.texts} mayWrite={mayWrite} />
          <TakeText kind={kind} versions={data.versions} />
          <TextLink href={`#${privacyPath}`}>{t('backToList')}</TextLink>
        </Stack>
      ) : error ? null : (
        <Loading lines={8} />
      )}
    </>
  );
};

/** One text: each point as it will be printed, with what is open or outdated, and the ways to write, settle and print. */
export const PrivacyTextScreen = () => {
  const { t } = useTranslation('privacy-policy');
  const { kind: word = '' } = useParams<{ readonly kind?: string }>();
  const kind = kindAt(word);
  return (
    <Sheet>
      {kind ? (
        <Opened key={kind} kind={kind} />
      ) : (
        <>
          <PageHeader title={t('title')} />
          <EmptyState action={<TextLink href={`#${privacyPath}`}>{t('backToList')}</TextLink>}>
            {t('none')}
          </EmptyState>
        </>
      )}
    </Sheet>
  );
};
