globalThis.seenEvents = [];
globalThis.vertrouwd?.listen((event) => globalThis.seenEvents.push(event.kind));
