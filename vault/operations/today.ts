import type { today } from '../../core/contract/today.ts';
import { todoLines } from '../../core/today/todo.ts';
import type { Handlers } from '../context.ts';
import { morningOf } from '../today/facts.ts';

export const todayHandlers: Handlers<keyof typeof today> = {
  'today.overview': (_, context) => {
    const { facts, files, open } = morningOf(context);
    return { lines: [...todoLines(facts)], newestRegister: facts.register.newest, files, open };
  },
};
