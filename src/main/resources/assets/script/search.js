// Results while typing, and the way to the search box by one key.
let typed;
document.addEventListener("input", (event) => {
  const box = event.target.closest("[data-found]");
  if (!box) return;
  clearTimeout(typed);
  typed = setTimeout(async () => {
    const asked = box.value;
    const found = document.querySelector(box.dataset.found);
    const address = `${box.form.action}?${new URLSearchParams({ q: asked })}`;
    const answer = await fetch(address, { headers: PART }).catch(() => null);
    if (!answer?.ok || box.value !== asked) return;
    found.innerHTML = await answer.text();
    found.previousElementSibling.textContent = found.querySelector("p")?.textContent ?? "";
  }, 300);
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  const box = document.querySelector("main [type=search], [type=search]");
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
