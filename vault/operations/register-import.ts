import type { registerImport } from '../../core/contract/register-import.ts';
import { found } from '../../core/kernel/refusal.ts';
import { getRegisterImport, listRegisterImports } from '../../db/repositories/register-import.ts';
import type { Handlers } from '../context.ts';
import { readRegisterFile, shownFile, stageRegister } from '../register/read-file.ts';
import {
  knownActivities,
  plannedImport,
  shownImport,
  takeOver,
  undoTakeOver,
} from '../register/take-over.ts';

export const registerImportHandlers: Handlers<keyof typeof registerImport> = {
  'register.readFile': ({ base64, sheet }, { staging }) => {
    const file = readRegisterFile(Buffer.from(base64, 'base64'), sheet);
    stageRegister(staging, file);
    return shownFile(file);
  },
  'register.previewFile': (choices, context) => {
    const { problem, questions, rows } = plannedImport(context, choices);
    return {
      problem,
      questions: [...questions],
      rows: [...rows],
      activities: knownActivities(context.db).map(({ id, input }) => ({ id, name: input.name })),
    };
  },
  'register.takeOver': (choices, context) => {
    const id = takeOver(context, choices);
    context.about(id);
    return shownImport(context, found(getRegisterImport(context.db, id), 'register-import'));
  },
  'register.takenOver': (_, context) => listRegisterImports(context.db).map((it) => shownImport(context, it)),
  'register.undoTakeOver': ({ id }, context) => {
    context.about(id);
    undoTakeOver(context, id);
    return shownImport(context, found(getRegisterImport(context.db, id), 'register-import'));
  },
};
