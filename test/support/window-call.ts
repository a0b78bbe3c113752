import type { Page } from 'playwright-core';
import type { Bridge } from '../../core/contract/bridge.ts';
import type { In, OpName, Out } from '../../core/contract/index.ts';

/** Asks the store as the window does: to prepare what a test is not about, and to look at what it left. */
export const callFrom =
  (page: Page) =>
  async <N extends OpName>(name: N, input: In<N>): Promise<Out<N>> => {
    const reply = await page.evaluate(
      ([operation, given]) =>
        (globalThis as unknown as { readonly vertrouwd: Bridge }).vertrouwd.call(operation, given),
      [name, input] as const,
    );
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
    return reply.value as Out<N>;
  };
