// What is wrong with a paste is said beside its field. The value stays in the page: only the kind of fault, its place and the
// strange character go out, to be put into words.
const fieldsOf = (form) => [...form.querySelectorAll(".hidden-text")];
const looks = new WeakMap();

/** Asks the rules; practice keys are made up, so nothing usual is asked of them. */
const faultsOf = async (form) => {
  const found = await faultsIn(fieldsOf(form), tablesAt(form.dataset), form.dataset.platformKey);
  const made = form.elements.environment.value.startsWith("practice");
  return made ? found.filter(({ certain }) => certain) : found;
};

const mend = (form, input, { mended, swapped }) => {
  const other = form.elements[swapped];
  const value = other ? other.value : mended;
  if (other) other.value = input.value;
  input.value = value;
  input.focus();
  tell(form, input);
};

/** The words for a fault, with a button where one press takes it out. */
const wordsFor = async (form, input, fault) => {
  const { field, diagnosis, certain, position, character = 0 } = fault;
  const exchange = form.elements.exchange.value;
  const asked = new URLSearchParams({ exchange, field, diagnosis, certain, position, character });
  const words = await elementAt(`/key-check/fault?${asked}`);
  const button = words?.querySelector("[data-mend]");
  if (fault.mended ?? fault.swapped) button?.addEventListener("click", () => mend(form, input, fault));
  else button?.remove();
  return words;
};

const showFault = (input, words) => {
  const field = input.closest(".field");
  const hint = field.querySelector(".hint");
  field.querySelector(".fault")?.remove();
  if (words) hint.after(words);
  field.classList.toggle("wrong", Boolean(words));
  words ? input.setAttribute("aria-invalid", "true") : input.removeAttribute("aria-invalid");
  input.setAttribute("aria-describedby", [hint.id, words?.id].filter(Boolean).join(" "));
};

/** Looks at the form and says what was found, unless a later look has begun. What was said of a field stays while it is empty. */
export const tell = async (form, changed) => {
  const turn = (looks.get(form) ?? 0) + 1;
  looks.set(form, turn);
  const found = await faultsOf(form).catch(() => []);
  const said = await Promise.all(
    fieldsOf(form).map(async (input) => {
      const fault = found.find(({ field }) => field === input.name);
      return { input, words: fault && (await wordsFor(form, input, fault).catch(() => null)) };
    }),
  );
  if (looks.get(form) !== turn) return;
  for (const { input, words } of said) if (input.value || input === changed) showFault(input, words);
  const sentences = said.filter(({ words }) => words).map(({ words }) => words.childNodes[1].textContent.trim());
  form.closest(".tester").querySelector(":scope > [role=status]").textContent = sentences.join(" ");
};

/** Whether something stands in the form that this page must not let go; it is said, and what is certain leaves the fields. */
export const mustStay = async (form, button) => {
  const dangers = (await faultsOf(form)).filter(isDangerous);
  if (!dangers.length || (button?.name === "sure" && dangers.every(({ certain }) => !certain))) return false;
  await tell(form);
  for (const { field, certain } of dangers) if (certain) form.elements[field].value = "";
  form.elements[dangers[0].field].focus();
  return true;
};
