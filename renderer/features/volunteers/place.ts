import { VolunteerId } from '../../../core/kernel/ids.ts';

/** The sides of a volunteer's file, in the order of the tabs. */
export const tabs = ['overview', 'forms', 'development', 'training', 'papers', 'farewell'] as const;
export type TabId = (typeof tabs)[number];

const words: Readonly<Record<TabId, string>> = {
  overview: '',
  forms: '/formulieren',
  development: '/ontwikkeling',
  training: '/scholing',
  papers: '/papieren',
  farewell: '/afscheid',
};

/** Where one is among the volunteers. */
export type VolunteerPlace =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'new' }
  | { readonly kind: 'change'; readonly id: VolunteerId }
  | { readonly kind: 'file'; readonly id: VolunteerId; readonly tab: TabId };

/** Reads a place such as `/vrijwilligers/<id>/scholing`; what it does not know is nobody. */
export const placeOf = (location: string): VolunteerPlace => {
  const [, , who = '', part = ''] = location.split('/');
  if (who === 'nieuw') return { kind: 'new' };
  const id = VolunteerId.safeParse(who);
  if (!id.success) return { kind: 'nobody' };
  if (part === 'wijzigen') return { kind: 'change', id: id.data };
  return { kind: 'file', id: id.data, tab: tabs.find((each) => words[each] === `/${part}`) ?? 'overview' };
};

export const listPath = '/vrijwilligers';
export const addPath = `${listPath}/nieuw`;

/** The place of one side of a file. */
export const filePath = (id: VolunteerId, tab: TabId = 'overview'): string =>
  `${listPath}/${id}${words[tab]}`;

export const changePath = (id: VolunteerId): string => `${listPath}/${id}/wijzigen`;
