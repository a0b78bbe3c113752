import type { registerPaper } from '../../core/contract/register-paper.ts';
import { type Handlers, taskOf } from '../context.ts';
import { registerFile } from '../exports/register-file.ts';
import { registerOut } from '../register/paper.ts';

export const registerPaperHandlers: Handlers<keyof typeof registerPaper> = {
  'register.paper': ({ number }, context) => registerOut(context, number).paper,
  'register.export': ({ format, number }, context) =>
    taskOf({
      *steps() {
        const out = registerOut(context, number);
        context.about(`register/${out.document.number ?? 'draft'}/file`);
        yield { step: 'write-file', done: 0, total: 1 };
        return out;
      },
      async *finish(out) {
        yield { step: 'write-file', done: 1, total: 1 };
        return await registerFile(out, format);
      },
    }),
};
