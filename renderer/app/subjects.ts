import {
  BookOpen,
  HeartHandshake,
  Hourglass,
  type LucideIcon,
  MessageSquareQuote,
  Settings,
  Sun,
  Users,
} from 'lucide-react';
import type { Role } from '../../core/contract/roles.ts';
import { useQueryOp } from '../call/use-op.ts';
import { useTodo } from '../features/today/use-todo.ts';

/** One subject in the rail: where it leads, its word (`rail.<id>`), who sees it, and the number that it may show. */
export type Subject = {
  readonly id: 'today' | 'clients' | 'volunteers' | 'rights' | 'retention' | 'register' | 'settings';
  readonly path: string;
  readonly icon: LucideIcon;
  readonly roles: readonly Role[] | 'anyone';
  /** A hook, always called with the same subject. */
  readonly useCount?: (() => number | undefined) | undefined;
};

const workers: readonly Role[] = ['manager', 'confidant', 'worker'];

/** The subjects, in the order of the rail. */
export const subjects: readonly Subject[] = [
  {
    id: 'today',
    path: '/vandaag',
    icon: Sun,
    roles: 'anyone',
    useCount: () => useTodo().lines?.filter(({ when }) => when === 'today').length || undefined,
  },
  {
    id: 'clients',
    path: '/clienten',
    icon: Users,
    roles: workers,
    useCount: () => useQueryOp('clients.counts', {}).data?.open,
  },
  { id: 'volunteers', path: '/vrijwilligers', icon: HeartHandshake, roles: ['manager', 'confidant'] },
  {
    id: 'rights',
    path: '/verzoeken',
    icon: MessageSquareQuote,
    roles: ['manager', 'confidant', 'fg'],
    useCount: () =>
      useQueryOp('rights.list', {}).data?.filter(({ state }) => state !== 'closed').length || undefined,
  },
  {
    id: 'retention',
    path: '/bewaren',
    icon: Hourglass,
    roles: ['manager'],
    useCount: () => useQueryOp('purge.due', { ruleCode: null, offset: 0, limit: 1 }).data?.total || undefined,
  },
  { id: 'register', path: '/register', icon: BookOpen, roles: 'anyone' },
  { id: 'settings', path: '/instellingen', icon: Settings, roles: 'anyone' },
];

/** The subjects that someone with these roles can do something with. */
export const subjectsFor = (roles: readonly Role[]): readonly Subject[] =>
  subjects.filter(
    (subject) => subject.roles === 'anyone' || subject.roles.some((role) => roles.includes(role)),
  );
