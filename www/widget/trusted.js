// What a page asks for that requires Trusted Types: its policy must allow the name `vacancy-notice`. Nothing of a notice
// ever runs: the one text is of a type that no browser runs, the one address is the element's own.

const AS_IT_IS = { createScript: (text) => text, createScriptURL: (address) => address };

let policy;

const trust = () => (policy ??= globalThis.trustedTypes?.createPolicy('vacancy-notice', AS_IT_IS) ?? AS_IT_IS);

export const trustedText = (json) => trust().createScript(json);

export const trustedAddress = (address) => trust().createScriptURL(address);
