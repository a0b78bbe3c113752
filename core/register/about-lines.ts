import type { RegisterContent, RegisterVersion } from '../contract/register.ts';
import { dayOf } from '../kernel/day.ts';
import { dayInSentence, type Language } from '../kernel/words.ts';
import { backupsInWords } from './change-words.ts';
import { missingWords } from './paper-words.ts';
import { changeFieldWords, gapWords, warningWords } from './words.ts';

/** A fact on the first page: a label and what stands behind it. */
export type AboutLine = { readonly label: string; readonly text: string };

/** Who is responsible (art. 30(1)(a)), who watches over it, and how copies are kept. */
export const controllerLines = (
  { organisation: it, backups }: Pick<RegisterContent, 'organisation' | 'backups'>,
  language: Language,
): readonly AboutLine[] => {
  const filled = (text: string): string => (text.trim() === '' ? missingWords[language] : text);
  const label = (field: keyof typeof changeFieldWords): string => changeFieldWords[field][language];
  const contact = [it.phone, it.email].filter((text) => text !== '').join(', ');
  const noFg = { nl: 'Geen FG aangesteld', en: 'No DPO appointed' }[language];
  const fg =
    it.fgName.trim() === '' ? `${noFg}: ${filled(it.fgNoneReason)}` : `${it.fgName}, ${filled(it.fgContact)}`;
  return [
    { label: { nl: 'Verwerkingsverantwoordelijke', en: 'Controller' }[language], text: filled(it.name) },
    ...(it.kvkNo === '' ? [] : [{ label: label('organisation.kvkNo'), text: it.kvkNo }]),
    { label: label('organisation.address'), text: filled(it.address) },
    { label: { nl: 'Telefoon en e-mail', en: 'Telephone and e-mail' }[language], text: filled(contact) },
    { label: label('organisation.responsiblePerson'), text: filled(it.responsiblePerson) },
    { label: label('organisation.fgName'), text: fg },
    { label: label('backups'), text: backupsInWords(backups, language) },
  ];
};

/** Which version it is, who approved it when, and the number by which its data can be checked. */
export const versionLines = (
  version: RegisterVersion | null,
  hash: string,
  language: Language,
): readonly AboutLine[] => {
  const nl = language === 'nl';
  const state = version
    ? nl
      ? `Versie ${version.number}, goedgekeurd op ${dayInSentence(dayOf(version.approvedAt), language)} door ${version.approvedBy}`
      : `Version ${version.number}, approved on ${dayInSentence(dayOf(version.approvedAt), language)} by ${version.approvedBy}`
    : nl
      ? 'Concept, nog niet goedgekeurd'
      : 'Draft, not approved yet';
  return [
    { label: nl ? 'Staat' : 'State', text: state },
    ...(version?.note ? [{ label: nl ? 'Toelichting' : 'Remark', text: version.note }] : []),
    { label: nl ? 'Controlegetal (SHA-256)' : 'Check number (SHA-256)', text: hash },
  ];
};

/** What is still missing and what asks for a second look, per activity; `place` is empty for the organisation. */
export const openPoints = (
  { activities, gaps, warnings }: Pick<RegisterContent, 'activities' | 'gaps' | 'warnings'>,
  language: Language,
): readonly { readonly place: string; readonly gaps: string; readonly warnings: readonly string[] }[] =>
  [null, ...activities.map(({ id }) => id)].flatMap((id) => {
    const own = gaps
      .filter(({ activityId }) => activityId === id)
      .map(({ field }) => gapWords[field][language]);
    const notes = warnings
      .filter(({ activityId }) => activityId === id)
      .map(({ code }) => warningWords[code][language]);
    if (own.length + notes.length === 0) return [];
    const place = activities.find((activity) => activity.id === id)?.name ?? '';
    return [{ place, gaps: own.join('; '), warnings: notes }];
  });
