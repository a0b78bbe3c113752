import { useTranslation } from 'react-i18next';
import type { PrivacyState } from '../../../core/contract/privacy-policy.ts';
import { kindTitles } from '../../../core/privacy-policy/titles.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { useWords } from '../../call/use-words.ts';
import { Sheet } from '../../ui/columns.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { textPath } from './place.ts';
import { useStateWords } from './state-words.ts';

const Mark = ({ newest, behind, outdated }: PrivacyState) => {
  const { t } = useTranslation('privacy-policy');
  if (outdated.length > 0 || (newest && behind.length > 0)) return <Tag tone="amber">{t('mark.behind')}</Tag>;
  return newest ? null : <Tag>{t('mark.draft')}</Tag>;
};

/** The policy and the two statements: whether they are settled, and whether they still say what is true. */
export const PrivacyScreen = () => {
  const { t } = useTranslation('privacy-policy');
  const words = useWords();
  const inWords = useStateWords();
  const { data, error } = useQueryOp('privacyPolicy.list', {});
  return (
    <Sheet>
      <PageHeader title={t('title')} state={t('what')} />
      <Stack gap="loose">
        <Prose soft>{t('how')}</Prose>
        <Failure error={error} />
        {data ? (
          <SentenceList
            sentences={data.map((state) => ({
              id: state.kind,
              text: (
                <>
                  {words(kindTitles[state.kind])} <Mark {...state} />
                </>
              ),
              line: inWords(state),
              action: (
                <TextLink look="secondary" href={`#${textPath(state.kind)}`}>
                  {t('open')}
                </TextLink>
              ),
            }))}
          />
        ) : error ? null : (
          <Loading />
        )}
        <TextLink href="#/register">{t('back')}</TextLink>
      </Stack>
    </Sheet>
  );
};
