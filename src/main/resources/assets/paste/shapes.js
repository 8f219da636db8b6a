// A value beside the shape of its field: too short, too long, doubled, or with a wrong sign.
const DOUBLED_FROM = 16;
const BASE64 = "A-Za-z0-9+/";

/** Whether a text is a value, or becomes one with the end of another. */
const isStart = ({ fits, samples }, text) =>
  fits(text) || samples.some((sample) => [...sample].some((_, at) => fits(text + sample.slice(at))));

const lacksItsBeginning = ({ fits, samples }, text) =>
  samples.some((sample) => [...sample].some((_, at) => fits(sample.slice(0, at + 1) + text)));

const compared = (field) => {
  const { text, source } = field;
  if (isStart(field, text) || lacksItsBeginning(field, text)) return fault(field, "cut-off");
  if (new RegExp(source, "u").test(text)) return fault(field, "too-long");
  let end = 1;
  while (end <= text.length && isStart(field, text.slice(0, end))) end++;
  const position = end > text.length ? 0 : positionOf(text, end - 1);
  return fault(field, source.includes(BASE64) ? "bad-encoding" : "malformed-credential", { position });
};

const shape = (field) => {
  const { text, passphrase } = field;
  const fits = field.fits(text);
  const half = text.slice(0, text.length / 2);
  const doubled = text.length >= DOUBLED_FROM && half + half === text;
  if (!passphrase && !(field.distinct && fits) && doubled) return fault(field, "pasted-twice", { mended: half });
  if (fits) return null;
  const found = passphrase ? fault(field, "passphrase-rule") : compared(field);
  return { ...found, certain: !field.allows(text) };
};
