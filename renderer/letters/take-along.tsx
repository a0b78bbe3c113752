import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { ExportKind } from '../../core/contract/exports.ts';
import type { FileOut } from '../../core/contract/fields.ts';
import type { HostOut } from '../../core/contract/host.ts';
import type { Refusal } from '../../core/kernel/refusal.ts';
import type { Language } from '../../core/kernel/words.ts';
import { callHost } from '../call/call.ts';
import { Failure } from '../call/failure.tsx';
import { type Leaving, useLeave } from '../call/leave-vault.tsx';
import { useLanguage } from '../call/use-language.ts';
import { askFor } from '../print/asked.ts';
import { Button } from '../ui/button.tsx';
import { FormActions } from '../ui/form.tsx';
import { Notice } from '../ui/notice.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Stack } from '../ui/stack.tsx';

/** How one paper is made in a language: as .docx by the store, as PDF out of its words. */
export type PaperSource<Words> = {
  /** The kind of document, of the list in print/documents.tsx. */
  readonly document: string;
  /** What the passphrase is asked for before it leaves; null for what is meant for everybody. */
  readonly kind: ExportKind | null;
  readonly words: (lang: Language) => Promise<Words>;
  /** The name of the PDF; says nothing of a person. */
  readonly pdfName: (words: Words) => string;
  readonly docx: (lang: Language) => Promise<z.output<typeof FileOut>>;
};

export type TakeAlongProps<Words> = {
  readonly source: PaperSource<Words>;
  /** How it is called on the buttons; a letter names somebody, and that is said where it was saved. */
  readonly as?: 'paper' | 'letter';
  /** Shows the paper in the language that is chosen. */
  readonly preview?: (lang: Language) => ReactNode;
  /** Closes the dialog around it, when there is one. */
  readonly onClose?: () => void;
};

/** The two ways to take a paper along, in either language, after the passphrase. */
export const TakeAlong = <Words,>({ source, as = 'paper', preview, onClose }: TakeAlongProps<Words>) => {
  const { t } = useTranslation('letters');
  const [lang, setLang] = useState(useLanguage());
  const leave = useLeave();
  const ask = async (how: Pick<Leaving, 'as' | 'isNotedByStore'>) =>
    source.kind ? leave({ kind: source.kind, count: 1, ...how }) : {};
  const file = useMutation<HostOut<'file.save'>, Refusal, 'pdf' | 'docx'>({
    mutationFn: async (form) => {
      if (form === 'docx') {
        const way = await ask({ as: 'file', isNotedByStore: true });
        return way ? callHost('file.save', { ...(await source.docx(lang)), ...way }) : { savedAs: null };
      }
      const words = await source.words(lang);
      const way = await ask({ as: 'paper' });
      if (!way) return { savedAs: null };
      const document = askFor(source.document, lang, words);
      return callHost('document.pdf', { document, name: source.pdfName(words), ...way });
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
      {preview?.(lang)}
      {file.data?.savedAs ? (
        <Notice kind="proof" isLive>
          <p>{t(`${as}.saved`, { path: file.data.savedAs })}</p>
        </Notice>
      ) : null}
      <FormActions>
        <Button
          look={onClose ? 'primary' : 'secondary'}
          onPress={() => file.mutate('pdf')}
          isPending={file.isPending}
        >
          {t(`${as}.pdf`)}
        </Button>
        <Button onPress={() => file.mutate('docx')} isDisabled={file.isPending}>
          {t(`${as}.docx`)}
        </Button>
        {onClose ? (
          <Button look="quiet" onPress={onClose}>
            {t('close')}
          </Button>
        ) : null}
      </FormActions>
    </Stack>
  );
};
