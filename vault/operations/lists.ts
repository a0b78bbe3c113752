import type { lists } from '../../core/contract/lists.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { type ListFile, listData, listTable } from '../../core/lists/list-file.ts';
import { type Handlers, taskOf } from '../context.ts';
import { csvBytes } from '../exports/csv.ts';
import { xlsxBytes } from '../exports/xlsx.ts';
import { fileReader, foundIds, previewOf } from '../lists/gather-list.ts';

const filesPerStep = 100;

export const listsHandlers: Handlers<keyof typeof lists> = {
  'lists.preview': (choices, context) =>
    previewOf(foundIds(context, choices).map(fileReader(context)), choices),
  'lists.export': ({ format, lang, ...choices }, context) =>
    taskOf({
      *steps() {
        const ids = foundIds(context, choices);
        const read = fileReader(context);
        const files: ListFile[] = [];
        for (const [index, id] of ids.entries()) {
          const file = read(id);
          if (typeof file === 'object') files.push(file);
          if (index % filesPerStep === 0) yield { step: 'gathering', done: index, total: ids.length };
        }
        if (files.length === 0) refuse('nothing-to-export');
        context.about(`client-list/${files.length}/file`);
        return files;
      },
      async *finish(files) {
        yield { step: 'write-file', done: 0, total: 1 };
        const bytes = {
          xlsx: () => xlsxBytes([listTable(files, choices, lang)]),
          csv: () => Promise.resolve(csvBytes(listTable(files, choices, lang))),
          json: () =>
            Promise.resolve(Buffer.from(JSON.stringify(listData(files, choices, context.today), null, 2))),
        }[format];
        return { name: `clientenlijst.${format}`, base64: Buffer.from(await bytes()).toString('base64') };
      },
    }),
};
