import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

const pageSize = 4096;

/** Changes one byte in the middle of a page (from 1) of a closed vault file; gives what puts it back. */
export const flipByte = (path: string, page: number): (() => void) => {
  const at = (page - 1) * pageSize + 1_000;
  const [was = 0] = readFileSync(path).subarray(at, at + 1);
  const write = (byte: number): void => {
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.from([byte]), 0, 1, at);
    closeSync(file);
  };
  write(was ^ 1);
  return () => write(was);
};
