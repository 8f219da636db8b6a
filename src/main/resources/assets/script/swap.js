// A form that names a place puts its answer there.
document.addEventListener("submit", async (event) => {
  const form = event.target.closest("[data-swap]");
  if (!form) return;
  event.preventDefault();
  const place = form.dataset.swap;
  const answer = await post(form, event.submitter).catch(() => null);
  const fresh = answer && elementOf(await answer.text());
  if (!fresh?.matches(place)) return postAsPage(form, event.submitter);
  document.querySelector(place).replaceWith(fresh);
  focusOn(fresh);
});

/** Without a part to show, the whole page is asked for; it says what is wrong. */
const postAsPage = (form, button) => {
  form.append(Object.assign(document.createElement("input"), { type: "hidden", name: button.name, value: button.value }));
  form.submit();
};
