// Compiles WebAssembly, for the page and for the element.

/** A module: while it arrives; where a host sends it under another type, once it has. Refused where it is not to be had. */
export const compile = (address) =>
  WebAssembly.compileStreaming(fetch(address)).catch(async () =>
    WebAssembly.compile(await (await fetch(address)).arrayBuffer()),
  );
