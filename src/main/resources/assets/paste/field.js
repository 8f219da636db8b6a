// One pasted field and what its exchange says of it. The server looks at a paste in the same way, in package credential;
// paste-cases.yaml and generated pastes hold both to the same words.
const INVISIBLE = /[\p{Z}\p{Cc}\p{Cf}]/u;
const ENDS = /^[\p{Z}\p{Cc}\p{Cf}]+|[\p{Z}\p{Cc}\p{Cf}]+$/gu;

const whole = (pattern) => pattern && new RegExp(`^(?:${pattern})$`, "u");

/** A field of the form, whose facts stand in its attributes. */
const pastedIn = ({ name, value, dataset }) => {
  const pattern = whole(dataset.pattern);
  const likely = whole(dataset.usual) ?? pattern;
  const kinds = dataset.pem?.split(" ") ?? [];
  const fits = (text) => likely.test(text);
  return {
    name,
    text: value.replace(ENDS, ""),
    passphrase: name === "passphrase",
    source: dataset.usual ?? dataset.pattern,
    usual: Boolean(dataset.usual),
    distinct: Boolean(dataset.usual) || !/\{\d+,\d+}/.test(dataset.pattern),
    samples: dataset.samples?.split(" ") ?? [],
    takesPem: kinds.length > 0,
    fits,
    takes: (text) => fits(text) || kinds.includes(algorithmOf(text)),
    allows: (text) => pattern.test(text),
    isLegacy: (text) => Boolean(whole(dataset.legacy)?.test(text)),
  };
};

/** What stands between spaces. */
const partsOf = (text) => text.split(/[\p{White_Space}\p{Cf}]+/u).filter(Boolean);

/** Positions count characters as a reader does, from 1. */
const positionOf = (text, index) => [...text.slice(0, index)].length + 1;

/** What was found; `mended` is the whole value without the fault where there is one way to take it out. */
const fault = (field, diagnosis, more) => ({ field: field.name, diagnosis, certain: true, position: 0, ...more });
