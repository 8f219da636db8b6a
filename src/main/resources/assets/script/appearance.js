// Colours change at once; the server remembers the choice for the next page.
const showTheme = (form) => {
  const chosen = document.documentElement.dataset.theme ?? "system";
  for (const button of form.querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(button.value === chosen));
  }
};
for (const form of document.querySelectorAll("[data-appearance]")) {
  showTheme(form);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const theme = event.submitter.value;
    post(form, event.submitter).catch(() => null);
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    showTheme(form);
  });
}
