// The page looks at a paste by itself; the rules for that come when a field is first touched, since most visits never need them.
const looksOf = (form) => import(form.dataset.rules);

document.addEventListener("focusin", ({ target }) => {
  if (target.matches(".hidden-text")) looksOf(target.form).catch(() => null);
});

const look = (input) => looksOf(input.form).then(({ tell }) => tell(input.form, input)).catch(() => null);

document.addEventListener("change", ({ target }) => {
  if (target.matches("[data-credentials] .hidden-text")) look(target);
});

// A paste is whole at once; who types is told when the field is left, and that a fault is gone as soon as it is.
document.addEventListener("input", ({ target, inputType }) => {
  if (!target.matches("[data-credentials] .hidden-text")) return;
  if (inputType === "insertFromPaste" || target.matches("[aria-invalid]")) look(target);
});

/** Whether something stands in the form that must not leave the page. Without the rules, the server still refuses it. */
const mustStay = async (form, button) => {
  const looks = await looksOf(form).catch(() => null);
  return looks ? looks.mustStay(form, button) : false;
};

// Two pastes are compared in the page; the server does it where that cannot be.
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("[data-compare]")) return;
  event.preventDefault();
  const said = await looksOf(form).then(({ compare }) => compare(form)).catch(() => false);
  if (!said) form.submit();
});
