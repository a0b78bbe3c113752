import {
  BookOpen,
  ClipboardCheck,
  HeartHandshake,
  Hourglass,
  type LucideIcon,
  MessageSquareQuote,
  Settings,
  Siren,
  Sun,
  Users,
} from 'lucide-react';
import type { Out } from '../../core/contract/index.ts';
import { leaders, overseers, type Role, workers } from '../../core/contract/roles.ts';
import { useQueryOp } from '../call/use-op.ts';

/** One subject in the rail: where it leads, its word (`rail.<id>`), who sees it, and the number that it may show. */
export type Subject = {
  readonly id:
    | 'today'
    | 'clients'
    | 'volunteers'
    | 'rights'
    | 'retention'
    | 'register'
    | 'incidents'
    | 'desk'
    | 'settings';
  readonly path: string;
  readonly icon: LucideIcon;
  readonly roles: readonly Role[] | 'anyone';
  /** A hook, always called with the same subject. */
  readonly useCount?: (() => number | undefined) | undefined;
};

/** What asks for something now at the desk; reckoned only for the FG, because it reads through all subjects. */
const useDeskCount = (): number | undefined => {
  const isFg = useQueryOp('vault.me', {}).data?.roles.includes('fg') ?? false;
  const { data } = useQueryOp('desk.attention', {}, { enabled: isFg });
  return data?.filter(({ weight }) => weight === 'now').length || undefined;
};

/** How much of each subject is open, for the numbers of the rail. */
const useOpen = (): Partial<Out<'today.overview'>['open']> =>
  useQueryOp('today.overview', {}).data?.open ?? {};

/** The subjects, in the order of the rail. */
export const subjects: readonly Subject[] = [
  {
    id: 'today',
    path: '/vandaag',
    icon: Sun,
    roles: 'anyone',
    useCount: () =>
      useQueryOp('today.overview', {}).data?.lines.filter(({ when }) => when === 'today').length || undefined,
  },
  {
    id: 'clients',
    path: '/clienten',
    icon: Users,
    roles: workers,
    useCount: () => useOpen().clients ?? undefined,
  },
  { id: 'volunteers', path: '/vrijwilligers', icon: HeartHandshake, roles: leaders },
  {
    id: 'rights',
    path: '/verzoeken',
    icon: MessageSquareQuote,
    roles: [...leaders, 'fg'],
    useCount: () => useOpen().requests || undefined,
  },
  {
    id: 'retention',
    path: '/bewaren',
    icon: Hourglass,
    roles: ['manager'],
    useCount: () => useOpen().due || undefined,
  },
  { id: 'register', path: '/register', icon: BookOpen, roles: 'anyone' },
  {
    id: 'incidents',
    path: '/datalekken',
    icon: Siren,
    roles: 'anyone',
    useCount: () => useOpen().incidents || undefined,
  },
  {
    id: 'desk',
    path: '/fg-bureau',
    icon: ClipboardCheck,
    roles: overseers,
    useCount: useDeskCount,
  },
  { id: 'settings', path: '/instellingen', icon: Settings, roles: 'anyone' },
];

/** The subjects that someone with these roles can do something with. */
export const subjectsFor = (roles: readonly Role[]): readonly Subject[] =>
  subjects.filter(
    (subject) => subject.roles === 'anyone' || subject.roles.some((role) => roles.includes(role)),
  );
