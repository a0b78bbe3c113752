const place = (id, text) => {
  document.getElementById(id).textContent = text;
};
place('document', await globalThis.vertrouwd.document());
const replies = [
  await globalThis.vertrouwd.call('client.list', {}),
  await globalThis.vertrouwd.host('app.quit', {}),
];
place('call', replies.map((reply) => reply.error?.rule ?? 'answered').join(' '));
document.documentElement.dataset.ready = '';
