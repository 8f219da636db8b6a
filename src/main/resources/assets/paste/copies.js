// What a page shows beside or instead of a value: a mask, a label, a sentence; and the value twice.
const MASKED = /[*•●∙⁎∗·…⋯‧․﹡＊◦○⚫⬤■█]{2,}|[…⋯⬤█]|\.{3,}|[xX]{8,}/u;
const ONLY_MASK = /^[*•●∙⁎∗·…⋯‧․﹡＊◦○⚫⬤■█.]{3,}$/u;
const LABELLED =
  /^[{ \t\n\v\f\r]*["'“”„«]?[\p{L}\p{M}][\p{L}\p{M}\p{N} ._()/\-]{0,40}["'“”»]?[ \t\n\v\f\r]*[:=：]+>?[ \t\n\v\f\r]*["'“”„«]?(?<value>[^ \t\n\v\f\r"'“”»]{6,})["'“”»]?[ \t\n\v\f\r,;\}]*$/du;
const QUOTED = /^["'`“”„«‘’]+(?<value>[^ \t\n\v\f\r"'`“”»‘’]{6,})["'`“”»‘’]+[,;]?$/du;
const BEFORE = /^(?:[\p{L}\p{M}()\-]{1,20}[ \t\n\v\f\r]+){1,5}(?<value>[^ \t\n\v\f\r]{16,})$/du;
const WORD = /^[\p{L}\p{M}'’.,:;!?()\-]{1,30}$/u;

const label = (field) => {
  if (field.fits(field.text)) return null;
  for (const form of [LABELLED, BEFORE, QUOTED]) {
    const found = form.exec(field.text);
    // A space may stand in the middle of a value as well as after a label: then the shape decides.
    if (found && (form === BEFORE ? field.fits : field.allows)(found.groups.value)) {
      const [start] = found.indices.groups.value;
      return fault(field, "label-included", { position: positionOf(field.text, start), mended: found.groups.value });
    }
  }
  return null;
};

const mask = (field) => {
  const found = (field.passphrase ? ONLY_MASK : MASKED).exec(field.text);
  if (!found || (field.usual && field.fits(field.text))) return null;
  return fault(field, "masked-copy", { position: positionOf(field.text, found.index) });
};

/** Words alone, or words of which a translator made others: no value has three of them. */
const prose = async (field, tables) => {
  const parts = partsOf(field.text);
  const words = parts.filter((part) => WORD.test(part)).length;
  if (words >= 3 && words * 10 >= parts.length * 6) return fault(field, "prose-text");
  const strange = [...field.text].filter((c) => c > "~" && /\p{L}/u.test(c));
  if (strange.length < 2 || strange.length * 2 <= [...field.text].length) return null;
  const twins = await tables.lookalikes();
  return strange.filter((c) => !twins.has(c)).length >= 2 ? fault(field, "prose-text") : null;
};

const twice = (field) => {
  const [first, second, ...more] = partsOf(field.text);
  return first && first === second && !more.length ? fault(field, "pasted-twice", { mended: first }) : null;
};

/** The first character that no value has. */
const strangeCharacter = async (field, tables) => {
  const characters = [...field.text];
  const at = characters.findIndex((c) => !/[!-~]/.test(c));
  if (at < 0) return null;
  const said = { position: at + 1, character: characters[at].codePointAt(0) };
  if (INVISIBLE.test(characters[at])) {
    const diagnosis = /[\p{Z}\t-\r\u001c-\u001f]/u.test(characters[at]) ? "space-inside" : "invisible-character";
    return fault(field, diagnosis, { ...said, mended: characters.filter((c) => !INVISIBLE.test(c)).join("") });
  }
  const twins = await tables.lookalikes();
  if (!twins.has(characters[at])) return fault(field, "foreign-character", said);
  return fault(field, "lookalike-character", { ...said, mended: characters.map((c) => twins.get(c) ?? c).join("") });
};
