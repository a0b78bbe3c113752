import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { BlockPaper, PaperLanguage } from '../../core/contract/block-paper.ts';
import type { FileOut } from '../../core/contract/fields.ts';
import type { HostOut } from '../../core/contract/host.ts';
import type { Refusal } from '../../core/kernel/refusal.ts';
import { callHost } from '../call/call.ts';
import { Failure } from '../call/failure.tsx';
import { useLanguage } from '../call/use-language.ts';
import { askFor } from '../print/asked.ts';
import { Button } from '../ui/button.tsx';
import { FormActions } from '../ui/form.tsx';
import { Notice } from '../ui/notice.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Stack } from '../ui/stack.tsx';

/** How one paper is made, in a language; null when the person thought better of it. */
export type PaperSource = {
  /** The kind of document, of the list in print/documents.tsx. */
  readonly document: 'dpia' | 'privacy-text';
  readonly pdfName: string;
  readonly paper: (lang: PaperLanguage) => Promise<BlockPaper>;
  readonly docx: (lang: PaperLanguage) => Promise<z.output<typeof FileOut>>;
  /** Asked just before something leaves: the way to write it, or null to stay. */
  readonly ask: (as: 'paper' | 'file') => Promise<{ readonly passphrase?: string } | null>;
};

/** The two ways to take a paper of the organisation along, in either language. */
export const TakeAlong = ({ source }: { readonly source: PaperSource }) => {
  const { t } = useTranslation('letters');
  const [lang, setLang] = useState(useLanguage());
  const file = useMutation<HostOut<'file.save'>, Refusal, 'pdf' | 'docx'>({
    mutationFn: async (as) => {
      const way = await source.ask(as === 'pdf' ? 'paper' : 'file');
      if (!way) return { savedAs: null };
      if (as === 'docx') return callHost('file.save', { ...(await source.docx(lang)), ...way });
      const document = askFor(source.document, lang, await source.paper(lang));
      return callHost('document.pdf', { document, name: source.pdfName, ...way });
    },
  });
  return (
    <Stack>
      <RadioGroup
        label={t('lang')}
        choices={(['nl', 'en'] as const).map((each) => ({ id: each, text: t(each) }))}
        value={lang}
        onChange={setLang}
      />
      <Failure error={file.error} />
      {file.data?.savedAs ? (
        <Notice kind="proof" isLive>
          <p>{t('paper.saved', { path: file.data.savedAs })}</p>
        </Notice>
      ) : null}
      <FormActions>
        <Button onPress={() => file.mutate('pdf')} isPending={file.isPending}>
          {t('paper.pdf')}
        </Button>
        <Button onPress={() => file.mutate('docx')} isDisabled={file.isPending}>
          {t('paper.docx')}
        </Button>
      </FormActions>
    </Stack>
  );
};
