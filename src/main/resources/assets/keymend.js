// Pasted credentials leave the page's fields as soon as they are answered or the page is left.
(() => {
  "use strict";
  const wipe = (form) => {
    for (const field of form.querySelectorAll(".hidden-text")) field.value = "";
  };
  document.addEventListener("htmx:afterRequest", (event) => {
    // The button of another site stands outside the form, and is gone with the answer it stood in.
    const source = event.detail.requestConfig.elt;
    const form = document.getElementById(source.getAttribute("form")) ?? source.closest("form");
    if (!form?.matches("[data-credentials]")) return;
    // Where the answer offers another site, the paste stays for the button that asks there.
    const again = event.detail.xhr.status === 429 || event.detail.xhr.responseText.includes('name="elsewhere"');
    if (!again) wipe(form);
    const answer = form.parentElement.querySelector(".tester-answer");
    if (event.detail.failed && event.detail.xhr.status === 0) {
      answer.textContent = "The portal could not be reached. Your key was not tested. Please try again.";
    }
    answer.tabIndex = -1;
    answer.focus();
  });
  window.addEventListener("pagehide", () => {
    document.querySelectorAll("form[data-credentials]").forEach(wipe);
  });
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("button[data-copy]");
    if (!button) return;
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = "Copied";
  });
})();
