import { useTranslation } from 'react-i18next';

const figure = (count: number, lang: string): string =>
  new Intl.NumberFormat(lang, { maximumFractionDigits: count < 10 ? 1 : 0 }).format(count);

/** Gives a length in bytes as people say it: "340 kB", "1,2 MB". */
export const useSizeWords = (): ((bytes: number) => string) => {
  const { i18n } = useTranslation();
  return (bytes) =>
    bytes < 1_000_000
      ? `${figure(Math.max(1, Math.round(bytes / 1_000)), i18n.language)} kB`
      : `${figure(bytes / 1_000_000, i18n.language)} MB`;
};
