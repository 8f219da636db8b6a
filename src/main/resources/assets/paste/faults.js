// The order of the looks: what must not leave the customer's hands before what was copied wrongly, and that before the shape.
const FORM = [privateKeyForm, label, mask, prose, twice, strangeCharacter, password, shape];
const GRAVE = new Set(["seed-phrase", "wallet-key", "login-pasted"]);

/** The first fault of every field. */
const first = async (looks, fields, tables) => {
  const found = [];
  for (const field of fields) {
    for (const look of looks) {
      const said = await look(field, tables);
      if (said) {
        found.push(said);
        break;
      }
    }
  }
  return found;
};

/** Values in each other's fields, or the same in two. */
const mixed = (fields) => {
  for (const [at, one] of fields.entries()) {
    for (const other of fields.slice(at + 1)) {
      const both = (diagnosis) => [fault(one, diagnosis, { swapped: other.name }), fault(other, diagnosis, { swapped: one.name })];
      if (one.text === other.text) return both("same-value-twice").map((said) => ({ ...said, swapped: undefined }));
      const right = one.takes(one.text) && other.takes(other.text);
      if (!right && one.takes(other.text) && other.takes(one.text)) return both("fields-swapped");
    }
  }
  return [];
};

/** A key of the platform itself, where it could be none of the exchange. */
const platformKeys = (fields, platformKey) =>
  fields.filter(({ text, fits }) => whole(platformKey)?.test(text) && !fits(text)).map((field) => fault(field, "platform-key"));

/** Whether this must leave the customer's hands for nobody. */
const isDangerous = ({ diagnosis }) => GRAVE.has(diagnosis);

/**
 * What is wrong with what stands in these fields; empty ones are left out, since the customer may not have come to them yet.
 * The tables are asked for only where a paste needs them.
 */
export const faultsIn = async (inputs, tables, platformKey) => {
  const fields = inputs.map(pastedIn).filter(({ text }) => text);
  const own = platformKeys(fields, platformKey);
  if (own.length) return own;
  const dangers = await first([danger], fields, tables);
  if (dangers.length) return dangers;
  const confused = mixed(fields);
  if (confused.length) return confused;
  return first(FORM, fields.filter(({ text, fits, takes }) => fits(text) || !takes(text)), tables);
};
