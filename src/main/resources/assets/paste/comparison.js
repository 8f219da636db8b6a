// Two pastes side by side: only where they part leaves the page.
const visible = (characters) => characters.filter((c) => !INVISIBLE.test(c)).join("");

/** The same as PasteComparison says on the server. */
export const comparisonOf = (one, other) => {
  const [first, second] = [[...one], [...other]];
  const shorter = Math.min(first.length, second.length);
  let start = 0;
  while (start < shorter && first[start] === second[start]) start++;
  let end = 0;
  while (end < shorter - start && first.at(-1 - end) === second.at(-1 - end)) end++;
  return { first: first.length, second: second.length, start, end, invisible: visible(first) === visible(second) };
};

/** Shows where the two pastes of a form part; whether that could be said. */
export const compare = async (form) => {
  const { first, second } = form.elements;
  if (!first.value || !second.value) return false;
  const asked = new URLSearchParams(comparisonOf(first.value, second.value));
  const words = await elementAt(`${form.getAttribute("action")}/words?${asked}`);
  if (!words) return false;
  form.nextElementSibling.replaceChildren(words);
  words.focus();
  return true;
};
