/**
 * Stands in for vault/worker.ts in the tests of a host, with the same messages: it echoes what it is asked, says which
 * process and which settings it has, and sends one event when asked to.
 */
type Question = { readonly id: number; readonly name: string; readonly input: unknown };

process.on('message', (raw) => {
  const { id, name, input } = raw as Question;
  if (name === 'echo.never') return;
  if (name === 'echo.event') process.send?.({ event: { kind: 'changed', features: ['clients'] } });
  const value = { name, input, pid: process.pid, env: Object.keys(process.env).sort() };
  process.send?.({ id, reply: { ok: true, value } });
});
process.on('disconnect', () => process.exit());
