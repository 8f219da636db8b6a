// A translated page changes what is pasted into it and copied from it, so the form says when it is one.
const root = document.documentElement;
const language = root.lang;

const isTranslated = () =>
  /\btranslated-/.test(root.className) ||
  root.lang !== language ||
  [...document.querySelectorAll("[data-words]")].some((element) => element.textContent.trim() !== element.dataset.words);

const warnOfTranslation = () => {
  const translated = isTranslated();
  for (const form of document.querySelectorAll("[data-credentials]")) {
    const shown = form.querySelector(".caution.translated");
    if (!translated) shown?.remove();
    else if (!shown) form.querySelector(".field").before(saying(form.closest(".tester"), "translated"));
  }
};

if (document.querySelector("[data-credentials]")) {
  new MutationObserver(warnOfTranslation).observe(root, { attributes: true, attributeFilter: ["class", "lang"] });
  for (const element of document.querySelectorAll("[data-words]")) {
    new MutationObserver(warnOfTranslation).observe(element, { childList: true, characterData: true, subtree: true });
  }
}
